/** Keeps files that belong to records of other packages, which hold their keys; must not know what they belong to. */
package cn.shuanglian.registry.attachment;
