/**
 * Shows what came of what: opinions, the suggestions drawn from them, answers and promises, from either end (S16). Keeps nothing; asks the
 * facades of those records, so that nobody sees more here than there.
 */
package cn.shuanglian.reception.lineage;
