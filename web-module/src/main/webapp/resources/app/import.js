/* PrimeFaces hides its file input from assistive technology although the keyboard reaches it. */
document.querySelectorAll('input[type=file][aria-hidden]').forEach(input => input.removeAttribute('aria-hidden'));
