package cn.shuanglian.reception.help;

/** What can be done with a record of help. */
public enum HelpAction {
    AMEND, VERIFY, RETURN, WITHDRAW
}
