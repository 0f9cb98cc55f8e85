package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.CadreException;
import cn.shuanglian.registry.deputy.Cadres;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.PlacementKind;
import cn.shuanglian.registry.deputy.PlacementRow;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One mandate as a file, with the person, all mandates, posts and places, and the figures of a year. */
@Named
@RequestScoped
public class DeputyPage {
    @Inject
    Deputies deputies;
    @Inject
    Cadres cadres;
    @Inject
    RegisterNames names;
    @Inject
    ListQuery query;
    @Inject
    DeputyFigures figures;

    private DeputyRow deputy;
    private List<DeputyRow> mandates;
    private List<PlacementRow> placements;
    private List<CadreException> exceptions;
    private Map<String, String> areaNames;
    private Map<Long, String> stationNames;
    private Map<Long, String> groupNames;

    /**
     * Called once before the page is shown.
     * @throws cn.shuanglian.registry.fault.NotFound for a key that is none, unknown or outside the caller's area
     */
    public void load() {
        mandates = deputies.ofPerson(getDeputy().personId());
        placements = deputies.placements(deputy.id());
        exceptions = cadres.exceptions(deputy.id());
        areaNames = names.areas(mandates, row -> Stream.of(row.area()));
        stationNames = names.stations(placements, row -> row.kind() == PlacementKind.STATION ? Stream.of(row.placeId()) : Stream.empty());
        groupNames = names.groups(placements, row -> row.kind() == PlacementKind.STATION ? Stream.empty() : Stream.of(row.placeId()));
        figures.load(deputy.id());
    }

    /** The mandate that the address or form names; also asked for before a step is taken. */
    public DeputyRow getDeputy() {
        if (deputy == null) {
            deputy = deputies.find(PathId.of("deputy", query.text("id")));
        }
        return deputy;
    }

    /** All mandates of the person within the caller's area, the latest first. */
    public List<DeputyRow> getMandates() {
        return mandates;
    }

    /** Groups and stations, those of now and those of before, the latest first. */
    public List<PlacementRow> getPlacements() {
        return placements;
    }

    /** The group's or station's name. */
    public String place(PlacementRow row) {
        return (row.kind() == PlacementKind.STATION ? stationNames : groupNames).get(row.placeId());
    }

    /** Address of the group or station, from the root of the site. */
    public String placeUrl(PlacementRow row) {
        return (row.kind() == PlacementKind.STATION ? "/registry/station.xhtml?id=" : "/registry/group.xhtml?id=") + row.placeId();
    }

    public List<CadreException> getExceptions() {
        return exceptions;
    }

    /** Key of the words that tell whether and why the deputy is a leading cadre. */
    public String getCadreWord() {
        return DeputyFile.cadreWord(deputy, exceptions);
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }
}
