/* While a button's answer is under way the page takes nothing: the answer may replace its forms, and what was typed meanwhile with them. */
(function () {
  'use strict';
  if (!window.jQuery) {
    return;
  }
  let busy = false;

  const source = settings => {
    const sent = settings && settings.data;
    const id = sent instanceof FormData ? sent.get('jakarta.faces.source') : new URLSearchParams(sent || '').get('jakarta.faces.source');
    return id && document.getElementById(id);
  };

  jQuery(document).on('pfAjaxSend', (event, xhr, settings) => {
    const pressed = source(settings);
    const content = pressed && pressed.matches('button, input[type=submit]') && pressed.closest('main');
    if (!content || busy) {
      return;
    }
    const focused = document.activeElement;
    busy = true;
    content.inert = true;
    // Before the answer is put into the page, so that whoever moves the focus then finds everything as it was.
    xhr.always(() => {
      busy = false;
      content.inert = false;
      if (focused && document.activeElement === document.body) {
        focused.focus({preventScroll: true});
      }
    });
  });
}());
