package cn.shuanglian.registry.code;

/**
 * An area by its GB/T 2260 code: six digits, townships with three more (GB/T 10114 order: county code + 3 digits).
 * It covers whatever lies below it: 430200 covers 430203 and 430203001.
 */
public record AreaCode(String code) {
    /** Covers every area; only the system itself looks this far. */
    public static final AreaCode WHOLE_COUNTRY = new AreaCode("000000");

    public AreaCode {
        if (code == null || !code.matches("\\d{6}(\\d{3})?")) {
            throw new IllegalArgumentException("not an area code: " + code);
        }
    }

    public static boolean isWellFormed(String code) {
        return code != null && code.matches("\\d{6}(\\d{3})?");
    }

    /** What the codes of all covered areas begin with. */
    public String prefix() {
        if (code.length() == 9) {
            return code;
        }
        return switch (level()) {
            case COUNTRY -> "";
            case PROVINCE -> code.substring(0, 2);
            case CITY -> code.substring(0, 4);
            default -> code;
        };
    }

    /** The covered codes as a pattern for SQL's {@code like}. */
    public String pattern() {
        return prefix() + "%";
    }

    public boolean covers(String other) {
        return other != null && other.startsWith(prefix());
    }

    /** The narrower of the two where one covers the other; null where they have nothing in common. */
    public AreaCode within(AreaCode other) {
        if (other.covers(code)) {
            return this;
        }
        return covers(other.code) ? other : null;
    }

    /** Where this area stands; follows from the digits. */
    public AreaLevel level() {
        if (code.length() == 9) {
            return AreaLevel.TOWNSHIP;
        }
        if (code.equals("000000")) {
            return AreaLevel.COUNTRY;
        }
        if (code.endsWith("0000")) {
            return AreaLevel.PROVINCE;
        }
        return code.endsWith("00") ? AreaLevel.CITY : AreaLevel.COUNTY;
    }

    /** The area directly above, or null for the country. */
    public AreaCode parent() {
        return switch (level()) {
            case COUNTRY -> null;
            case PROVINCE -> WHOLE_COUNTRY;
            case CITY -> new AreaCode(code.substring(0, 2) + "0000");
            case COUNTY -> new AreaCode(code.substring(0, 4) + "00");
            case TOWNSHIP -> new AreaCode(code.substring(0, 6));
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
