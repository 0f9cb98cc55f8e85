/**
 * Keeps what was promised with an answer (B 类: 正在解决或列入计划) and sees to it, across years, until it is done and the speaker or deputy
 * heard of it again (重庆 §24, 上海 §22, 青岛 §26–27). Publishes {@link CommitmentEnded}.
 */
package cn.shuanglian.reception.commitment;
