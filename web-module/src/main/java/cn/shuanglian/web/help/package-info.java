/** Pages and REST of how deputies help. */
package cn.shuanglian.web.help;
