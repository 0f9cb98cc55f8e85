/** Pages and REST of deputies' suggestions. */
package cn.shuanglian.web.suggestion;
