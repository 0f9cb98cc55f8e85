package cn.shuanglian.registry.deputy;

/** What may change about a person; codes of GB/T 2261.1, 3304, 4762 and 4658, or a word somebody wrote that has none. */
record PersonFacts(String sex, String ethnicity, String party, String education, String phone) {
    static final PersonFacts NONE = new PersonFacts(null, null, null, null, null);
    static final String PHONE = "\\+?[0-9-]{5,20}";
}
