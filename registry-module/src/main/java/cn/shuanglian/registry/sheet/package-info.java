/** Reads the sheets an office sends (CSV, XLSX) row by row with every fault named in words, and writes sheets that read back unchanged. */
package cn.shuanglian.registry.sheet;
