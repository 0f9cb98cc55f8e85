/** Keeps the walks through the pages that a person takes, and the browser that takes them. */
package cn.shuanglian.journey;
