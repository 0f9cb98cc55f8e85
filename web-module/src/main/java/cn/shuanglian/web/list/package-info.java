/** Keeps the places in long lists as text that can be handed out and taken back, for pages and API alike. */
package cn.shuanglian.web.list;
