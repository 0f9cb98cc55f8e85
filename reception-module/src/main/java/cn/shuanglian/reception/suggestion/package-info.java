/** Keeps deputies' suggestions and the opinions they were drawn from. */
package cn.shuanglian.reception.suggestion;
