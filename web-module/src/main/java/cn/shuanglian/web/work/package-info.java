/** Keeps the work list of whoever is logged in; publishes nothing. */
package cn.shuanglian.web.work;
