/** Urging: by the deputy, the office or the government, and by itself when a term is about to end or has ended (domain.md F14). */
package cn.shuanglian.reception.urge;
