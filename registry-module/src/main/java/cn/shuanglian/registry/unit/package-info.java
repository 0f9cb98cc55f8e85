/** Keeps the bodies that handle opinions. */
package cn.shuanglian.registry.unit;
