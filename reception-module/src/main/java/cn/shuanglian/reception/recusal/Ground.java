package cn.shuanglian.reception.recusal;

/**
 * Why somebody keeps out of a matter.
 *
 * @param unit key of the unit that handles the matter
 * @param body the holder's own body, as the record of the post names it
 */
public record Ground(long mandate, long unit, String body) {
}
