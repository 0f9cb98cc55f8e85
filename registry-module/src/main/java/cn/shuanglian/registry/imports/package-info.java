/** Keeps the taking in of office sheets: one facade and one kind of job for whatever a sheet describes. */
package cn.shuanglian.registry.imports;
