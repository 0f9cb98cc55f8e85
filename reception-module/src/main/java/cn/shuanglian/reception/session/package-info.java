/** Keeps receptions, planned and held, and which deputies came; publishes {@link cn.shuanglian.reception.session.ReceptionHeld}. */
package cn.shuanglian.reception.session;
