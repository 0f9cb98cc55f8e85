package cn.shuanglian.registry.notice;

/**
 * Whom a notice is for.
 *
 * @param id key of the person, mandate, station or unit; 0 for an office
 * @param area code of an office's area, else null
 * @param role role of an office, else null
 */
public record Recipient(Kind kind, long id, String area, String role) {
    /** A mandate stands for the person who holds it. */
    public enum Kind {
        PERSON, DEPUTY, OFFICE, STATION, UNIT
    }

    /** The person, whichever mandates it holds. */
    public static Recipient person(long personId) {
        return new Recipient(Kind.PERSON, personId, null, null);
    }

    /** The person who holds the mandate; the notice belongs to the mandate's area. */
    public static Recipient deputy(long mandateId) {
        return new Recipient(Kind.DEPUTY, mandateId, null, null);
    }

    /** Everybody with that role in the area; where the area has nobody, the nearest area above that has somebody. */
    public static Recipient office(String areaCode, String role) {
        return new Recipient(Kind.OFFICE, 0, areaCode, role);
    }

    /** The officers of the station. */
    public static Recipient station(long stationId) {
        return new Recipient(Kind.STATION, stationId, null, null);
    }

    /** Whoever answers for the unit; the notice belongs to the unit's area. */
    public static Recipient unit(long unitId) {
        return new Recipient(Kind.UNIT, unitId, null, null);
    }
}
