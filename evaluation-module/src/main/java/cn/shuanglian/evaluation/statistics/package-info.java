/** Keeps what the figures of the bulletin mean and gives them out; each is defined once, here. */
package cn.shuanglian.evaluation.statistics;
