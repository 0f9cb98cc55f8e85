/* A browser cuts a pasted text at a field's limit without a word; here it is said what did not fit. */
(function () {
  'use strict';
  const told = field => field.parentNode && field.parentNode.querySelector('.cut');

  // There is room again.
  document.addEventListener('input', event => {
    const note = event.target.maxLength > 0 && event.target.value.length < event.target.maxLength && told(event.target);
    if (note) {
      note.remove();
    }
  });

  document.addEventListener('paste', event => {
    const field = event.target;
    if (!field.matches || !field.matches('textarea, input') || !(field.maxLength > 0)) {
      return;
    }
    const before = told(field);
    if (before) {
      before.remove();
    }
    const pasted = event.clipboardData.getData('text').replace(/\r\n/g, '\n');
    const over = field.value.length - (field.selectionEnd - field.selectionStart) + pasted.length - field.maxLength;
    if (over > 0) {
      const note = document.createElement('p');
      note.className = 'cut';
      note.setAttribute('role', 'alert');
      note.textContent = document.body.dataset.cut.replace('{0}', field.maxLength).replace('{1}', over);
      field.after(note);
    }
  });
}());
