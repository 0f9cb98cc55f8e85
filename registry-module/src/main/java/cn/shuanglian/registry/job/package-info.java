/** Keeps long work: how far it has come, what it found wrong, and whether its node is still alive. */
package cn.shuanglian.registry.job;
