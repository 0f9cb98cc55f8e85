/** What the records mean: points, score sheets and figures, all of them derived and all of them rebuildable. */
package cn.shuanglian.evaluation;
