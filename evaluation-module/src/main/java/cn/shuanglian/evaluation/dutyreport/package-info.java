/** Keeps which deputies reported on their duty (述职), to whom and in which form; publishes DutyReportGiven. */
package cn.shuanglian.evaluation.dutyreport;
