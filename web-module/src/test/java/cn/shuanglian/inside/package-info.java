/** Keeps the tests that run inside the server and what carries them there; the whole package travels in the archive. */
package cn.shuanglian.inside;
