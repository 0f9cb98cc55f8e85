/** Keeps the keys that live outside the database and what is sealed or signed with them. */
package cn.shuanglian.registry.secret;
