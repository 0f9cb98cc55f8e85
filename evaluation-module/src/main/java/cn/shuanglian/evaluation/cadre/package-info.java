/** Keeps how the key minority (关键少数, S3, S20) stands: leading cadres among the deputies and what they owe the public this year. */
package cn.shuanglian.evaluation.cadre;
