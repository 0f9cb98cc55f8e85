/**
 * Keeps receptions, planned and held, and which deputies came; publishes {@link cn.shuanglian.reception.session.ReceptionPlanned},
 * {@link cn.shuanglian.reception.session.ReceptionMoved}, {@link cn.shuanglian.reception.session.ReceptionCancelled},
 * {@link cn.shuanglian.reception.session.SeatChanged} and {@link cn.shuanglian.reception.session.ReceptionHeld}.
 */
package cn.shuanglian.reception.session;
