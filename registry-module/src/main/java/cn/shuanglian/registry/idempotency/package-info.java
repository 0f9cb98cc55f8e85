/** Keeps for 72 hours how each repeated request of the API was answered the first time. */
package cn.shuanglian.registry.idempotency;
