/** Keeps the codes of national standards as values: areas by GB/T 2260; and the kinds of organisations. */
package cn.shuanglian.registry.code;
