/** Who comes in and how: the gate before every path, login, own password, the first administrators, and what pages say about the person. */
package cn.shuanglian.web.security;
