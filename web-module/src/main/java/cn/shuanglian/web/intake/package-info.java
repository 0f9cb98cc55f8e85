/** Keeps the pages and API resources by which opinions come in, with their files and categories, and are handed on in numbers; publishes nothing. */
package cn.shuanglian.web.intake;
