/** Keeps who was asked to second what a deputy puts forward, and what each of them said. */
package cn.shuanglian.reception.seconding;
