/**
 * Keeps what people and offices are told, the inbox where they read it, and the log of what went out to them by mail, short message or the
 * OA system. Others tell through {@link cn.shuanglian.registry.notice.Notices} and add ways out as {@link cn.shuanglian.registry.notice.Channel}.
 */
package cn.shuanglian.registry.notice;
