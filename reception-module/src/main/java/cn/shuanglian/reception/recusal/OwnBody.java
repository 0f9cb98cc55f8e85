package cn.shuanglian.reception.recusal;

/**
 * Where a deputy works.
 *
 * @param organisation as people wrote it
 * @param area code of the congress the mandate is in, by which 市水务局 means the bureau of that city
 * @param electedBy congress or ward that elected the deputy, or null
 */
public record OwnBody(long mandate, String organisation, String area, String electedBy) {
}
