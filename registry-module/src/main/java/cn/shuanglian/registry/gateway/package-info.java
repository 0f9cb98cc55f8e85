/** Keeps the ways of notices that end in a program outside, which is told by webhook: short messages and the OA system. */
package cn.shuanglian.registry.gateway;
