/**
 * Keeps which days are worked: the State Council's yearly notices of holidays and make-up days, and what follows from them. Others bring
 * their dates as {@link cn.shuanglian.registry.workday.DateBound}.
 */
package cn.shuanglian.registry.workday;
