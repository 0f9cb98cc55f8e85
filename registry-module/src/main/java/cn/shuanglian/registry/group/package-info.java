/** Keeps deputies' groups, by area and by profession. */
package cn.shuanglian.registry.group;
