/* The reception desk by keyboard: Enter goes to the next field, Ctrl+Enter saves, and typed text outlives the session in this tab. */
(function () {
  'use strict';
  const PREFIX = 'desk:';
  const SINGLE = 'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]), select';
  const form = () => document.getElementById('opinion');
  const fields = () => Array.from(form().querySelectorAll('[data-draft]'));
  const key = () => PREFIX + form().dataset.reception;

  function showAnswer() {
    const answer = document.getElementById('answer');
    const chosen = form() && form().querySelector('.radios input:checked');
    if (answer) {
      answer.hidden = !chosen || chosen.value !== 'ON_THE_SPOT';
    }
  }

  function keep() {
    const draft = {};
    fields().filter(field => field.value).forEach(field => { draft[field.dataset.draft] = field.value; });
    if (Object.keys(draft).length) {
      sessionStorage.setItem(key(), JSON.stringify(draft));
    } else {
      sessionStorage.removeItem(key());
    }
  }

  function restore() {
    const draft = JSON.parse(sessionStorage.getItem(key()) || '{}');
    fields().filter(field => !field.value && draft[field.dataset.draft])
      .forEach(field => { field.value = draft[field.dataset.draft]; });
  }

  /* A draft of another reception, such as the one open when the session ended. */
  function offer() {
    const other = Object.keys(sessionStorage).find(name => name.startsWith(PREFIX) && !(form() && name === key()));
    const notice = document.getElementById('unsaved');
    if (other && notice) {
      notice.querySelector('a').href = '?reception=' + encodeURIComponent(other.slice(PREFIX.length));
      notice.hidden = false;
    }
  }

  function toFirst() {
    const first = form() && form().querySelector('[data-first]');
    if (first) {
      first.focus();
    }
  }

  function toNext(from) {
    const all = Array.from(from.form.querySelectorAll('input, select, textarea, button'))
      .filter(field => !field.disabled && field.type !== 'hidden' && field.tabIndex >= 0 && field.offsetParent !== null);
    const next = all[all.indexOf(from) + 1];
    if (next) {
      next.focus();
    }
  }

  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented || !event.target.form || event.target.form.method === 'get') {
      return;
    }
    const suggestions = document.querySelector('.ui-autocomplete-panel:not([style*="display: none"]) .ui-state-highlight');
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      event.target.form.querySelector('button[type=submit]').click();
    } else if (event.target.matches(SINGLE) && !suggestions) {
      event.preventDefault();
      toNext(event.target);
    }
  });

  ['input', 'change'].forEach(kind => document.addEventListener(kind, event => {
    if (form() && form().contains(event.target)) {
      showAnswer();
      keep();
    }
  }));

  jQuery(document).on('pfAjaxComplete', (event, xhr, settings, args) => {
    if (!form()) {
      return;
    }
    showAnswer();
    if (args && args.saved) {
      sessionStorage.removeItem(key());
    }
    const wrong = document.querySelector('#opinion [aria-invalid=true], #attendance [aria-invalid=true]');
    if (args && args.cursor) {
      toFirst();
    } else if (wrong) {
      wrong.focus();
    }
  });

  if (form()) {
    restore();
    showAnswer();
    toFirst();
  } else {
    const start = document.querySelector('#attendance .seats input, #recent a, #station');
    if (start) {
      start.focus();
    }
  }
  offer();
}());
