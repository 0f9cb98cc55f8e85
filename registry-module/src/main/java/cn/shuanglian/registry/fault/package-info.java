/** Keeps how facades refuse: with a code for the message key and the field it concerns; a refusal undoes the transaction. */
package cn.shuanglian.registry.fault;
