/** Keeps administrative areas by their GB/T 2260 codes and what lies below what. */
package cn.shuanglian.registry.area;
