/** Score sheets and figures as pages show them and as the API sends them; knows where the records behind each number are listed. */
package cn.shuanglian.web.evaluation;
