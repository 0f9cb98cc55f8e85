/**
 * Keeps the minutes of receptions that were held: groups of visitors, units that came along, matters dealt with on the spot, the officer's
 * signature and the deputies' answers. Knows receptions by the facade of {@link cn.shuanglian.reception.session.Receptions}; publishes nothing.
 */
package cn.shuanglian.reception.minutes;
