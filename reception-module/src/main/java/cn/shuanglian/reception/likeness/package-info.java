/** Tells how much of a text was taken over from others. */
package cn.shuanglian.reception.likeness;
