/** Area sweeps and their places as pages and over the API. */
package cn.shuanglian.web.sweep;
