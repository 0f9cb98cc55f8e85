package cn.shuanglian.registry.notice;

/**
 * A notice whose recipient is found.
 *
 * @param recipient as {@link Message#recipient} names it
 * @param area the area it belongs to
 * @param officeArea the area whose office reads it, or null
 */
record Addressed(Tell tell, String recipient, String area, Long personId, Long stationId, Long unitId, String officeArea, String officeRole) {
    static Addressed person(Tell tell, long person, String area) {
        return new Addressed(tell, "person:" + person, area, person, null, null, null, null);
    }

    static Addressed station(Tell tell, long station, String area) {
        return new Addressed(tell, "station:" + station, area, null, station, null, null, null);
    }

    static Addressed unit(Tell tell, long unit, String area) {
        return new Addressed(tell, "unit:" + unit, area, null, null, unit, null, null);
    }

    /** The notice belongs to the area it is about, even where an office above reads it. */
    static Addressed office(Tell tell, String reader) {
        Recipient to = tell.to();
        return new Addressed(tell, "office:" + to.area() + ":" + to.role(), to.area(), null, null, null, reader, to.role());
    }
}
