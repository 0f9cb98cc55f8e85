/* The reception desk by keyboard: Enter goes to the next field, Ctrl+Enter saves, and typed text outlives the session in this tab. */
(function () {
  'use strict';
  const PREFIX = 'desk:';
  const SINGLE = 'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]), select';
  const form = () => document.getElementById('opinion');
  /* What is offered beside the fields; neither Enter leads there nor does Ctrl+Enter press it. */
  const ASIDE = '.similar-now';
  const saves = of => Array.from(of.querySelectorAll('button[type=submit]')).find(button => !button.closest(ASIDE));
  let typed = [];
  let ready = false;
  const fields = () => Array.from(form().querySelectorAll('[data-draft]'));
  const key = () => PREFIX + form().dataset.reception;

  function showAnswer() {
    const answer = document.getElementById('answer');
    const chosen = form() && form().querySelector('.radios input:checked');
    if (answer) {
      answer.hidden = !chosen || chosen.value !== 'ON_THE_SPOT';
    }
  }

  /* Only who sent somebody has a substitute to name. */
  function showStandIn(reason) {
    const standIn = reason.closest('li').querySelector('.stand-in');
    standIn.classList.toggle('off', reason.value !== 'SUBSTITUTE');
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

  /* What stands in the form when an answer arrives, also to another form, is put back into the form the answer brings. */
  function remember() {
    typed = form() ? Array.from(form().querySelectorAll('input:not([type=hidden]), select, textarea'))
      .map(field => ({ name: field.name, value: field.value, checked: field.checked })) : [];
  }

  function putBack() {
    typed.forEach(was => {
      const fields = Array.from(form().querySelectorAll('[name="' + CSS.escape(was.name) + '"]'));
      fields.filter(field => field.type === 'radio' || field.type === 'checkbox')
        .forEach(field => { field.checked = field.value === was.value ? was.checked : field.checked; });
      fields.filter(field => field.type !== 'radio' && field.type !== 'checkbox' && was.value
        && (!field.options || Array.from(field.options).some(option => option.value === was.value)))
        .forEach(field => { field.value = was.value; });
    });
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
      .filter(field => !field.disabled && field.type !== 'hidden' && field.tabIndex >= 0 && field.offsetParent !== null && !field.closest(ASIDE));
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
      if (!ready) {
        return;
      }
      saves(event.target.form).click();
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

  document.addEventListener('change', event => {
    if (event.target.matches('#attendance .seats select')) {
      showStandIn(event.target);
    }
  });

  jQuery(document).on('pfAjaxSuccess', remember);
  jQuery(document).on('pfAjaxComplete', (event, xhr, settings, args) => {
    if (!form()) {
      return;
    }
    if (args && args.saved) {
      sessionStorage.removeItem(key());
    } else {
      putBack();
    }
    showAnswer();
    const wrong = document.querySelector('#opinion [aria-invalid=true], #attendance [aria-invalid=true]');
    if (args && args.cursor) {
      toFirst();
    } else if (wrong) {
      wrong.focus();
    }
  });

  function start() {
    ready = true;
    if (form()) {
      restore();
      showAnswer();
      toFirst();
    } else {
      const first = document.querySelector('#attendance .seats input, [id="open:openNow"], #station');
      if (first) {
        first.focus();
      }
    }
    offer();
  }

  /* The buttons learn what they do when the page is ready; the cursor invites to type only after that. */
  window.addEventListener('load', () => setTimeout(start));
}());
