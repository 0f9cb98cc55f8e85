/** Keeps persons and the mandates they hold as deputies. */
package cn.shuanglian.registry.deputy;
