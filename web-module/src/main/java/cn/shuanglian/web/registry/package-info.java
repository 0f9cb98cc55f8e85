/** Pages of the registers, of imports and of accounts: they turn an address or a form into calls of registry's facades, and nothing more. */
package cn.shuanglian.web.registry;
