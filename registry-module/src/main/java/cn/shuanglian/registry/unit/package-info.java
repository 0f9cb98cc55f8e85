/** Keeps the bodies that handle opinions, in a tree: a government has its departments below it. */
package cn.shuanglian.registry.unit;
