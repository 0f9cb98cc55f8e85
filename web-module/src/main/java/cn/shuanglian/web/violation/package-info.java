/** Keeps nothing: says a broken constraint in the reader's language, for pages and API alike. */
package cn.shuanglian.web.violation;
