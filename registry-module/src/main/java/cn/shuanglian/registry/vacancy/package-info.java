/**
 * Keeps nothing: says how the packages that hold duties of deputies tell which of them a mandate leaves behind when it ends or is
 * suspended, asks them all, and reckons on which days a mandate is vacant.
 */
package cn.shuanglian.registry.vacancy;
