package cn.shuanglian.reception.plan;

/**
 * How evenly the receptions of a plan are shared in one county.
 *
 * @param county code, or null for deputies who belong to none
 * @param least the fewest receptions a deputy has
 * @param spread the greatest difference among those who could serve the same slots
 */
public record CountySpread(String county, int deputies, int receptions, int least, int most, int spread) {
}
