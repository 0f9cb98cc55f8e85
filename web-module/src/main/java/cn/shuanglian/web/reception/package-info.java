/** Keeps the pages and API resources of receptions and opinions; publishes nothing and knows the reception module by its facades. */
package cn.shuanglian.web.reception;
