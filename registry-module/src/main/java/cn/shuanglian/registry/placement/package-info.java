/** Keeps nothing: checks whether every deputy has the place that the documents demand. */
package cn.shuanglian.registry.placement;
