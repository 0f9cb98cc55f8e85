/**
 * Keeps pairs (双联, S9, S17): who stays in touch with whom, the visits they pay, what is proposed to change, and how far quotas are met.
 * Publishes what pairs a vacant mandate leaves behind.
 */
package cn.shuanglian.registry.link;
