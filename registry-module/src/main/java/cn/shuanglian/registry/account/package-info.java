/** Keeps accounts and clients with their roles and area, and tells every facade who is asking. */
package cn.shuanglian.registry.account;
