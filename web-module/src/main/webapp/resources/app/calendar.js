/* PrimeFaces hands its options on to the grid only through such a function. */
function calendarGrid() {
  'use strict';
  const address = new URL(location.href);
  const list = day => {
    ['month', 'year', 'day', 'view'].forEach(name => address.searchParams.delete(name));
    address.searchParams.set('view', 'LIST');
    address.searchParams.set('day', [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()].map(part => String(part).padStart(2, '0')).join('-'));
    return address.href;
  };
  Object.assign(this.cfg.options, {
    firstDay: 1,
    height: 'auto',
    dayMaxEvents: 4,
    fixedWeekCount: false,
    eventDisplay: 'block',
    /* Nothing unfolds: it is a link to the day's list. */
    moreLinkDidMount: info => {
      info.el.removeAttribute('aria-expanded');
      info.el.removeAttribute('aria-controls');
      info.el.setAttribute('role', 'link');
    },
    moreLinkClick: info => {
      location.assign(list(new Date(info.date.getTime() + 8 * 3600000)));
    }
  });
}
