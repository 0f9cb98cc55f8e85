package cn.shuanglian.reception.suggestion;

/** By what an office knows a suggestion: numbers begin anew with every session of every congress. */
record SuggestionKey(String area, String session, String number) {
}
