/** Keeps how long lists are read: a page at a time by keyset, so that the last page costs what the first one costs. */
package cn.shuanglian.registry.list;
