package cn.shuanglian.reception.lineage;

import cn.shuanglian.reception.opinion.OpinionRow;

/**
 * An opinion in a lineage.
 *
 * @param row null where the caller does not see the opinion and learns its number only
 * @param here it is the one that was asked about
 */
public record LineageOpinion(long id, String number, OpinionRow row, boolean here) {
}
