/* Intake by keyboard: Enter goes to the next field, Ctrl+Enter saves; an answer is asked for only where one can have been given. */
(function () {
  'use strict';
  const SINGLE = 'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]):not([type=file]), select';
  const form = document.getElementById('intake');

  function showAnswer() {
    const chosen = form.querySelector('.radios input:checked');
    document.getElementById('answer').hidden = !chosen || chosen.value !== 'ON_THE_SPOT';
  }

  function toNext(from) {
    const all = Array.from(form.querySelectorAll('input, select, textarea, button'))
      .filter(field => !field.disabled && field.type !== 'hidden' && field.tabIndex >= 0 && field.offsetParent !== null
        && !field.closest('.similar-now'));
    const next = all[all.indexOf(from) + 1];
    if (next) {
      next.focus();
    }
  }

  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) {
      return;
    }
    const suggestions = document.querySelector('.ui-autocomplete-panel:not([style*="display: none"]) .ui-state-highlight');
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      document.getElementById('save').click();
    } else if (event.target.matches(SINGLE) && !suggestions) {
      event.preventDefault();
      toNext(event.target);
    }
  });
  form.addEventListener('change', showAnswer);
  showAnswer();

  /* With the day filled in by the one before, the next one begins with its words. */
  window.addEventListener('load', () => setTimeout(() => {
    const wrong = form.querySelector('[aria-invalid=true]');
    const first = form.querySelector('[id$=":heardOn"]').value ? form.querySelector('[data-first]') : form.querySelector('[id$=":source"]');
    (wrong || first).focus();
  }));
}());
