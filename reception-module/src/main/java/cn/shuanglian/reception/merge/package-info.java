/**
 * Which opinions are about the same matter. Merging is a tie to a master: nothing moves, every figure counts each opinion once as before, and
 * the master's answer becomes the answer of each. Knows opinions by their keys and acts on them through their family only.
 */
package cn.shuanglian.reception.merge;
