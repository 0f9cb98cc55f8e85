/**
 * Keeps what people said at receptions and its way to an answer; publishes {@link cn.shuanglian.reception.opinion.OpinionRecorded} and
 * {@link cn.shuanglian.reception.opinion.OpinionClosed}.
 */
package cn.shuanglian.reception.opinion;
