package cn.shuanglian.reception.help;

/**
 * What can be done with a record of help. REVOKE sends back what was verified, so that it counts no more; ERASE forgets who is helped, when
 * they no longer agree to be registered (个人信息保护法 art. 15, 47).
 */
public enum HelpAction {
    AMEND, VERIFY, RETURN, REVOKE, WITHDRAW, ERASE
}
