/** Keeps deputies' groups, by area and by profession; knows deputies by their keys only. */
package cn.shuanglian.registry.group;
