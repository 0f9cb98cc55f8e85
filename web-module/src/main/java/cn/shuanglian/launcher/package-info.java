/** Starts and stops the whole system with one command: the embedded database, the server and the application in it; it is no part of the application. */
package cn.shuanglian.launcher;
