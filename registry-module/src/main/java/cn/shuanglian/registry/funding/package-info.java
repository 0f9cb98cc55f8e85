/** Keeps what was spent of the funds of stations and groups; which of them there are it asks whoever keeps them. */
package cn.shuanglian.registry.funding;
