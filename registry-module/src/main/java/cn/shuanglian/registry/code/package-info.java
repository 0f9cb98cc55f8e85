/** Keeps the codes of national standards as values: areas by GB/T 2260. */
package cn.shuanglian.registry.code;
