/** Keeps which node does the work that only one may do at a time, and the token that shuts out a node that has slept through its turn. */
package cn.shuanglian.registry.lease;
