package cn.shuanglian.reception.suggestion;

/** What a unit does for a suggestion: lead and answer, help the one that leads, or answer for itself. */
public enum UnitPart {
    LEAD, CO, SEPARATE;

    /** It answers the deputy. */
    public boolean isAnswering() {
        return this != CO;
    }
}
