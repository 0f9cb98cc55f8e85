package cn.shuanglian.reception.help;

/** Who is helped and how to reach them, unmasked; each part may be null. Never to be stored or logged. */
public record HelpedPerson(String name, String phone) {
    @Override
    public String toString() {
        return "HelpedPerson[***]";
    }
}
