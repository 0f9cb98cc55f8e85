/**
 * Tells who must keep out of a matter because a body of their own handles it (domain §6, 代表法 art. 59). Knows posts and units by their
 * keys and names; must not know opinions or suggestions, which ask it.
 */
package cn.shuanglian.reception.recusal;
