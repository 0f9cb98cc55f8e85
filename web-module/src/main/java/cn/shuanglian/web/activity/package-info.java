/** Pages and REST of what deputies' groups do together. */
package cn.shuanglian.web.activity;
