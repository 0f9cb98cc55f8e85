/** Keeps who did what, when and to which record; rows are only ever added, in the transaction of the deed itself. */
package cn.shuanglian.registry.journal;
