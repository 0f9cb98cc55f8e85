/**
 * Keeps what stands in calendars, whoever records it ({@link cn.shuanglian.reception.feed.Occasions}), and the addresses under which
 * calendar programs read it. Must not know who implements {@code Occasions}.
 */
package cn.shuanglian.reception.feed;
