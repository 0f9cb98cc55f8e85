/** The way from opinions to suggestions and what came of them, read from either end. */
package cn.shuanglian.web.lineage;
