/** Passes on to programs outside what happens to receptions; keeps nothing and is known to nobody. */
package cn.shuanglian.reception.webhook;
