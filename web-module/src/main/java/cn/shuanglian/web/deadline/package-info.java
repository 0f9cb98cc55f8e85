/** Pages and API of terms: what is due, how a last day came about, and how units do. */
package cn.shuanglian.web.deadline;
