/** Keeps the code tables of national standards, the words offices write for them, and how a sheet's word finds its code. */
package cn.shuanglian.registry.codetable;
