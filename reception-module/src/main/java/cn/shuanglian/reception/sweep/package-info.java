/**
 * Keeps area sweeps: from one hazard somebody spoke of (S15; the bulletin's bridge) every place of its kind in an area is looked at by a unit,
 * mended where that is needed, and reported on. Knows opinions by their keys.
 */
package cn.shuanglian.reception.sweep;
