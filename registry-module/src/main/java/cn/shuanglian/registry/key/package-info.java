/** Keeps how rows are numbered: keys that sort by time and need no round trip to the database. */
package cn.shuanglian.registry.key;
