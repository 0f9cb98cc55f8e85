/* While an opinion is typed, the server is asked now and then what looks alike; the keyboard never waits for it. */
(function () {
  'use strict';
  const PAUSE = 700;
  const LEAST = 4;
  let timer;
  let asked = '';

  function words(form, name) {
    const field = form.querySelector('[data-similar=' + name + ']');
    return field ? field.value.trim() : '';
  }

  function look(form) {
    const area = form.querySelector('[data-similar-area]');
    const sent = ['title', 'text', 'place'].map(name => ({ name: 'similar.' + name, value: words(form, name) }));
    const now = JSON.stringify(sent);
    if (now === asked || !window.lookForSimilar || sent[0].value.length + sent[1].value.length < LEAST) {
      return;
    }
    asked = now;
    sent.push({ name: 'similar.area', value: area ? area.dataset.similarArea : '' });
    window.lookForSimilar(sent);
  }

  /* Half a word that an input method still composes says nothing. */
  function later(event) {
    if (event.target.matches('[data-similar]') && !event.isComposing) {
      clearTimeout(timer);
      timer = setTimeout(() => look(event.target.form), PAUSE);
    }
  }

  document.addEventListener('input', later);
  document.addEventListener('compositionend', event => later({ target: event.target, isComposing: false }));
  jQuery(document).on('pfAjaxSend', () => clearTimeout(timer));
  jQuery(document).on('pfAjaxComplete', (event, xhr, settings, args) => {
    if (args && args.saved) {
      asked = '';
    }
  });
}());
