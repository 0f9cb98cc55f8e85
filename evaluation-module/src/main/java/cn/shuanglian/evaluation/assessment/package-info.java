/** Keeps the yearly score sheets as they follow from ledger and rubric, down to the record behind each point. */
package cn.shuanglian.evaluation.assessment;
