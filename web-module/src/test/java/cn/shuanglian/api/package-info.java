/** Keeps the tests that come over the API as an outside system does, and the client they come with. */
package cn.shuanglian.api;
