/** Keeps the taking in of office sheets: one facade and one kind of job for whatever a sheet describes; publishes {@code SheetTaken}. */
package cn.shuanglian.registry.imports;
