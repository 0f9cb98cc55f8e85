/** Keeps the one database and the one server that all integration tests of a run share; publishes where they are. */
package cn.shuanglian.server;
