package cn.shuanglian.reception.help;

/** How a deputy helps: somebody in need, a matter got done for people, or somebody supported over a time. */
public enum HelpKind {
    PERSON_IN_NEED, PRACTICAL_DEED, PAIRED;

    /** Somebody is helped by name, and not people in general. */
    public boolean isOfPerson() {
        return this != PRACTICAL_DEED;
    }
}
