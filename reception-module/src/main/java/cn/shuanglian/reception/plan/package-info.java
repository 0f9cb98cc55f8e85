/**
 * Keeps the yearly plans of receptions (年预安排、年预告, S5): worked out as drafts, published as receptions, and worked out anew when
 * something changes, without touching the past.
 */
package cn.shuanglian.reception.plan;
