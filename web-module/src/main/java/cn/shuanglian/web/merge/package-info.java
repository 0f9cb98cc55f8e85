/** Pages and REST of which opinions belong together, and what looks alike while one is typed. */
package cn.shuanglian.web.merge;
