package cn.shuanglian.reception.suggestion;

/** Why something is not taken as a suggestion (domain §2.3): each law on suggestions has these grounds. */
public enum DeclineGround {
    PERSONAL, FORWARDED, PETITION, COURT_CASE, ACADEMIC, EMPTY, TENDER, BEYOND_POWERS, UNLAWFUL, OTHER
}
