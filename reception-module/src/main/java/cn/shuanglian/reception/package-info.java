/** Keeps what happened: receptions, the opinions heard there and the suggestions drawn from them. */
package cn.shuanglian.reception;
