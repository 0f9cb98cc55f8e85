/** Keeps the pages and API resources of receptions' minutes and their paper sheets; publishes nothing and knows the reception module by its facades. */
package cn.shuanglian.web.minutes;
