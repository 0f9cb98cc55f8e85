package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.Standing;
import cn.shuanglian.registry.deputy.TurnoverKind;
import cn.shuanglian.registry.deputy.TurnoverSheet;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.registry.vacancy.DutyTally;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.registry.RegisterNames;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One turnover with what it leaves to be done, as it stands now. */
@Named
@RequestScoped
public class TurnoverPage {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Turnovers turnovers;
    @Inject
    Deputies deputies;
    @Inject
    Documents documents;
    @Inject
    RegisterNames names;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private TurnoverSheet sheet;
    private DeputyRow deputy;
    private List<DutyTally> tallies;
    private List<Change> changes = List.of();
    private String why;

    /** One part of where the deputy stands, before and after; null for nothing. */
    public record Change(String part, String before, String after) {
    }

    /** Reads the turnover that the address names, with its duties. */
    public void load() {
        find();
        tallies = turnovers.dutiesOf(sheet.row().id());
        changes = changes(sheet.before(), sheet.after());
    }

    private void find() {
        if (sheet == null) {
            sheet = turnovers.require(PathId.of("turnover", query.text("id")));
            deputy = deputies.find(sheet.row().deputyId());
        }
    }

    private List<Change> changes(Standing before, Standing after) {
        List<Standing> both = Stream.of(before, after).filter(Objects::nonNull).toList();
        Map<Long, String> groups = names.groups(both, one -> Stream.of(one.areaGroupId(), one.professionalGroupId()));
        Map<Long, String> stations = names.stations(both, one -> Stream.ofNullable(one.stationId()));
        Standing was = before == null ? new Standing(null, null, null, null, null) : before;
        return Stream.of(new Change("electedBy", was.electedBy(), after.electedBy()),
                        new Change("delegation", was.delegation(), after.delegation()),
                        new Change("areaGroup", groups.get(was.areaGroupId()), groups.get(after.areaGroupId())),
                        new Change("professionalGroup", groups.get(was.professionalGroupId()), groups.get(after.professionalGroupId())),
                        new Change("station", stations.get(was.stationId()), stations.get(after.stationId())))
                .filter(change -> !Objects.equals(change.before(), change.after())).toList();
    }

    /** Notes that the entry was a mistake of today. */
    public String undo() {
        find();
        long version = PathId.of("turnover", query.text("version"));
        Long[] made = new Long[1];
        try {
            if (!Refusals.done("undo", () -> made[0] = turnovers.undo(sheet.row().id(), version, why))) {
                return null;
            }
        } catch (Stale overtaken) {
            Notices.refused(PageWords.of("common", "step.stale"));
            return null;
        }
        Notices.done(PageWords.of("registry", "turnover.undone", deputy.name()));
        return "/registry/turnover.xhtml?faces-redirect=true&id=" + made[0];
    }

    public TurnoverSheet getSheet() {
        find();
        return sheet;
    }

    public DeputyRow getDeputy() {
        find();
        return deputy;
    }

    /** What happened to whom, as the page is called. */
    public String getTitle() {
        find();
        return deputy.name() + " " + PageWords.of("registry", "turnoverKind." + sheet.row().kind());
    }

    /** Each kind of duty; read before a form's step, too, because the forms are there only while there is something to do. */
    public List<DutyTally> getTallies() {
        if (tallies == null) {
            find();
            tallies = turnovers.dutiesOf(sheet.row().id());
        }
        return tallies;
    }

    /** The kinds that must be settled and of which there was or is something. */
    public List<DutyTally> getTasks() {
        return getTallies().stream().filter(DutyTally::must).filter(DutyTally::isConcerned).toList();
    }

    /** What is only shown: it needs nobody's care, or the mandate is exercised. */
    public List<DutyTally> getOthers() {
        return getTallies().stream().filter(tally -> !tally.must() && tally.open() > 0).toList();
    }

    public long getSettled() {
        return getTasks().stream().filter(DutyTally::isSettled).count();
    }

    /** There are open duties of that kind to take over. */
    public boolean open(String kind) {
        return getTallies().stream().anyMatch(tally -> tally.kind().equals(kind) && tally.must() && !tally.isSettled());
    }

    public List<Change> getChanges() {
        return changes;
    }

    /** Title of the document in the rules library, or empty. */
    public String getDocumentTitle() {
        Long id = sheet.documentId();
        return id == null ? "" : documents.titles(List.of(id)).getOrDefault(id, "");
    }

    /** Name of the former holder of the seat. */
    public String getFormerName() {
        return deputies.names(List.of(sheet.fills())).get(sheet.fills());
    }

    /** It was recorded today and is of a kind that can be undone; the facade looks closer. */
    public boolean isUndoable() {
        find();
        boolean kind = sheet.row().kind() != TurnoverKind.UNDONE && sheet.row().kind() != TurnoverKind.BY_ELECTED;
        return kind && !sheet.row().undone() && sheet.recordedAt().atZone(Clocks.ZONE).toLocalDate().equals(LocalDate.now(clock));
    }

    public String getRecordedAt() {
        return MINUTE.format(sheet.recordedAt().atZone(Clocks.ZONE));
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
