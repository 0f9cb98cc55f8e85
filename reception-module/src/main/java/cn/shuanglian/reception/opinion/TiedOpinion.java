package cn.shuanglian.reception.opinion;

/**
 * An opinion that is to be tied to another, as it stands while it is locked.
 *
 * @param answered its speaker has an answer, or had one before
 * @param master whether others are merged into it
 * @param mergedInto the opinion whose answer it waits for, or waited for; null for one that goes its own way
 * @param mine whether the caller may work on it, and not only read it
 */
public record TiedOpinion(long id, String number, String area, OpinionStatus status, boolean answered, boolean master, Long mergedInto,
                          long version, boolean mine) {
}
