/** Pages and resources of the search, of what is alike, and of the feed of changes. */
package cn.shuanglian.web.search;
