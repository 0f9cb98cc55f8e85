package cn.shuanglian.web.intake;

import cn.shuanglian.reception.opinion.AgeBand;
import cn.shuanglian.reception.opinion.OpinionUrgency;
import cn.shuanglian.reception.opinion.SpeakerSex;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.station.StationFilter;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What can be chosen where an opinion is typed in; long lists are found by their first letters. */
@Named
@RequestScoped
public class IntakeChoices {
    private static final int OFFERED = 12;

    @Inject
    Stations stations;
    @Inject
    Deputies deputies;
    @Inject
    Units units;
    @Inject
    Areas areas;
    @Inject
    Callers callers;

    private List<UnitRow> someUnits;

    /** Stations whose name begins with the words. */
    public List<StationRow> stations(String words) {
        return stations.list(new StationFilter(null, null, words), ListRequest.first(OFFERED)).rows();
    }

    /** The name of a station, or of the one with that key. */
    public String stationName(Object station) {
        return station instanceof StationRow row ? row.name()
                : station instanceof Long id ? stations.ownNames(List.of(id)).getOrDefault(id, "") : "";
    }

    /** The name and the delegation of a deputy, or the name of the one with that key. */
    public String deputyName(Object deputy) {
        if (deputy instanceof DeputyRow row) {
            return row.delegation() == null ? row.name() : row.name() + "（" + row.delegation() + "）";
        }
        return deputy instanceof Long id ? deputies.ownNames(List.of(id)).getOrDefault(id, "") : "";
    }

    /** The key of what was found, or the key itself. */
    public Object key(Object found) {
        return found instanceof StationRow station ? (Object) station.id() : found instanceof DeputyRow deputy ? deputy.id() : found;
    }

    /** Deputies whose name begins with the words, those who are none any more too: papers may be old. */
    public List<DeputyRow> deputies(String words) {
        return deputies.list(DeputyFilter.with().words(words).build(), ListRequest.first(OFFERED)).rows();
    }

    /** The units an opinion of the reader's area can be about. */
    public List<UnitRow> getUnits() {
        if (someUnits == null) {
            someUnits = units.parents(null);
        }
        return someUnits;
    }

    /** The areas of the reader's area, townships too where they are known. */
    public List<AreaRow> getAreas() {
        return areas.list(callers.current().area(), ListRequest.first(ListRequest.MOST)).rows();
    }

    public SpeakerSex[] getSexes() {
        return SpeakerSex.values();
    }

    public AgeBand[] getAges() {
        return AgeBand.values();
    }

    public OpinionUrgency[] getUrgencies() {
        return OpinionUrgency.values();
    }
}
