/** Keeps what changed and in which order, so that indexes and programs outside follow without missing anything; must not know what it was that changed. */
package cn.shuanglian.registry.change;
