package cn.shuanglian.reception.suggestion;

/**
 * How many numbered suggestions of a group there are of each sort.
 *
 * @param key see {@link SuggestionGrouping}; null of the whole
 * @param total all of them
 * @param fromReceptions drawn from opinions (S16)
 * @param replied there is an answer
 * @param satisfied what movers said of the result; those who kept silent are in none of the three
 */
public record SuggestionCount(String key, long total, long fromReceptions, long replied, long satisfied, long basically, long dissatisfied) {
    SuggestionCount drawn(long fromReceptions) {
        return new SuggestionCount(key, total, fromReceptions, replied, satisfied, basically, dissatisfied);
    }
}
