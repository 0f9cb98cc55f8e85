/** Keeps each node's index of what was said, fed from the feed of changes; finds by words and finds alike. Nothing of who spoke is in it. */
package cn.shuanglian.reception.search;
