/** Keeps nothing: works out who should be paired with whom so that quotas are met, fairly and with as few changes as possible. */
package cn.shuanglian.registry.pairing;
