/** Keeps what tests measure the application with. */
package cn.shuanglian.measure;
