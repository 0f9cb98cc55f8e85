/**
 * Keeps what a year of receptions is planned by: on which days stations receive, when deputies are away, when the congresses and their
 * standing committees meet, and at which stations somebody does not receive.
 */
package cn.shuanglian.reception.calendar;
