/**
 * Gathers what waits for each user's step from the packages that keep it; keeps nothing itself and knows none of them
 * but by {@link cn.shuanglian.reception.work.WaitingWork}.
 */
package cn.shuanglian.reception.work;
