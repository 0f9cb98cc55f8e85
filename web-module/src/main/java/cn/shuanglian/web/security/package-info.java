/** Who is looking at the pages: logging in and out, and what the header says about the person. */
package cn.shuanglian.web.security;
