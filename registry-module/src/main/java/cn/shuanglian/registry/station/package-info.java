/** Keeps the contact stations where deputies receive the public. */
package cn.shuanglian.registry.station;
