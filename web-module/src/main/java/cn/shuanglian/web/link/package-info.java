/** Shows pairs: the list with its decisions, one pair with its visits, quotas and proposals, and the API of them. */
package cn.shuanglian.web.link;
