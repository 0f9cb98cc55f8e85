/**
 * Keeps how this system calls machines outside: only those an operator listed, at the very address that was checked, without redirects and
 * never for long (SSRF guard, security AS-17). Stores nothing and knows nobody who calls.
 */
package cn.shuanglian.registry.outbound;
