/** Keeps the classes into which an area sorts the answers to suggestions. */
package cn.shuanglian.reception.replyclass;
