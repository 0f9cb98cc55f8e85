/** The API for other systems: turns HTTP into calls of facades and back, and nothing more. */
package cn.shuanglian.web.rest;
