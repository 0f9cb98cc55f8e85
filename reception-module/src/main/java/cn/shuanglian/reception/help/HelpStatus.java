package cn.shuanglian.reception.help;

/** How a record of help stands: waiting to be verified, sent back to be corrected, found to be so, or taken back. */
public enum HelpStatus {
    SUBMITTED, RETURNED, VERIFIED, WITHDRAWN
}
