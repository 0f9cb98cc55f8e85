/** Shows people what they were told and offices what went out, and puts notices into words. */
package cn.shuanglian.web.notice;
