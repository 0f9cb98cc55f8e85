/** What every page shares: language and type size, the menu, reading records from EL, response headers; knows nothing of the domain. */
package cn.shuanglian.web.faces;
