/* What a reader has unfolded stays unfolded when an answer replaces it: a refusal inside would be out of sight otherwise. */
(function () {
  'use strict';
  const open = new Set();

  document.addEventListener('toggle', event => {
    if (event.target.id) {
      open[event.target.open ? 'add' : 'delete'](event.target.id);
    }
  }, true);

  // The beginning of an answer goes below what is typed already, so that nothing is lost.
  document.addEventListener('change', event => {
    const fills = event.target.dataset.fills;
    const text = fills && event.target.closest('form').querySelector('textarea[id$=":' + fills + '"]');
    if (text && event.target.value) {
      text.value = text.value.trim() ? text.value + '\n' + event.target.value : event.target.value;
      text.focus();
    }
  });

  // PrimeFaces calls the chosen names a listbox, which nothing in them is; they are a plain list.
  const plainLists = () => document.querySelectorAll('.ui-autocomplete-multiple-container').forEach(list =>
    ['role', 'aria-orientation', 'aria-multiselectable', 'tabindex'].forEach(name => list.removeAttribute(name)));
  jQuery(plainLists);
  jQuery(document).on('pfAjaxComplete', plainLists);

  jQuery(document).on('pfAjaxComplete', () => open.forEach(id => {
    const there = document.getElementById(id);
    if (there) {
      there.open = true;
    }
  }));
}());
