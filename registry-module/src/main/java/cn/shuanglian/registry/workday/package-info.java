/** Keeps which days are worked: the State Council's yearly notices of holidays and make-up days, and what follows from them. */
package cn.shuanglian.registry.workday;
