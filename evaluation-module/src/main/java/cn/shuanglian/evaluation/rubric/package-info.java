/** Keeps the rules by which a year's score is worked out, as versioned data, and works it out: a pure function of ledger and rubric. */
package cn.shuanglian.evaluation.rubric;
