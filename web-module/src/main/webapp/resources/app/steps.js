/* What a reader has unfolded stays unfolded when an answer replaces it: a refusal inside would be out of sight otherwise. */
(function () {
  'use strict';
  const open = new Set();

  document.addEventListener('toggle', event => {
    if (event.target.id) {
      open[event.target.open ? 'add' : 'delete'](event.target.id);
    }
  }, true);

  jQuery(document).on('pfAjaxComplete', () => open.forEach(id => {
    const there = document.getElementById(id);
    if (there) {
      there.open = true;
    }
  }));
}());
