/** Keeps how lists leave the system as office sheets: one facade for whatever a list shows. */
package cn.shuanglian.registry.exports;
