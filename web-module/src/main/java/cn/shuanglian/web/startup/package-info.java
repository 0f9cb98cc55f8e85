/** Keeps what happens before the first request: the data source, the migrations, the set-up code and the sample data. */
package cn.shuanglian.web.startup;
