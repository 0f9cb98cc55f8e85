/** Keeps nothing; tells whether the database answers. */
package cn.shuanglian.registry.pulse;
