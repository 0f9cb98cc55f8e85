/** The API's ground: problems, strict input, lists, entity tags, repeated posts; turns HTTP into calls of facades and back, and nothing more. */
package cn.shuanglian.web.rest;
