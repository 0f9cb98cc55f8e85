/** Keeps nothing: tells what a failure really is and what a broken constraint means in words, for pages and API alike. */
package cn.shuanglian.web.failure;
