/** Keeps what time it is: the one clock that every module asks. */
package cn.shuanglian.registry.clock;
