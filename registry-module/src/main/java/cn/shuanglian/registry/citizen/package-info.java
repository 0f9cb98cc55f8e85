/** Keeps citizens with whom deputies stay in touch (S9), their names and phones sealed. Knows pairs only by the name of their entity. */
package cn.shuanglian.registry.citizen;
