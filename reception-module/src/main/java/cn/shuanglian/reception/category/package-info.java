/** Keeps the two-level categories by which opinions and suggestions are sorted. */
package cn.shuanglian.reception.category;
