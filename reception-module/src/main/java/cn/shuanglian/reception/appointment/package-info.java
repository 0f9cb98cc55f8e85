/**
 * Keeps how group leaders arrange receptions with the leading cadres of their groups (S13); publishes
 * {@link cn.shuanglian.reception.appointment.AppointmentAgreed}. What was agreed becomes a reception like any other.
 */
package cn.shuanglian.reception.appointment;
