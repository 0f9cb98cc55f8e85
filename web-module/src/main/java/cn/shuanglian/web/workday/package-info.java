/** The working days of a year, and notices that change them. */
package cn.shuanglian.web.workday;
