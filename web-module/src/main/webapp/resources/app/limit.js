/* A browser cuts a pasted text at a field's limit without a word; here it is said what did not fit. */
(function () {
  'use strict';
  document.addEventListener('paste', event => {
    const field = event.target;
    if (!field.matches || !field.matches('textarea, input') || !(field.maxLength > 0)) {
      return;
    }
    const told = field.parentNode.querySelector('.cut');
    if (told) {
      told.remove();
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
