package cn.shuanglian.reception.help;

/**
 * Asks to take a record of help one step on.
 *
 * @param version of the record as the caller read it
 * @param reason RETURN, REVOKE: what is to be corrected; ERASE: why, without a name; VERIFY: a remark, or null; at most 500 characters
 */
public record HelpStep(long id, long version, HelpAction action, String reason) {
}
