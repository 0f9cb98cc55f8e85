/** The ledger of promises as pages and over the API. */
package cn.shuanglian.web.commitment;
