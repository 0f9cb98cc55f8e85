/** Beginnings of answers that an area offers those who answer. */
package cn.shuanglian.reception.template;
