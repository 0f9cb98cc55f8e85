package cn.shuanglian.registry.codetable;

/** The national standards whose codes persons and posts carry. */
public enum Standard {
    SEX("GB/T 2261.1-2003"),
    ETHNICITY("GB/T 3304-1991"),
    EDUCATION("GB/T 4658-2006"),
    PARTY("GB/T 4762-1984"),
    RANK("GB/T 12407-2008");

    private final String number;

    Standard(String number) {
        this.number = number;
    }

    /** Number and year, as the standard is cited. */
    public String number() {
        return number;
    }

    static Standard numbered(String number) {
        for (Standard each : values()) {
            if (each.number.equals(number)) {
                return each;
            }
        }
        throw new IllegalArgumentException(number);
    }
}
