package cn.shuanglian.web.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.opinion.OpinionAction;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.OpinionStep;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes several opinions one step on at once, each for itself: what cannot take it stays as it is and says why. */
@Named
@RequestScoped
public class HandOverPage {
    private static final int MOST = 200;
    private static final List<OpinionAction> STEPS = List.of(OpinionAction.HAND_ON, OpinionAction.TRANSFER, OpinionAction.ACCEPT, OpinionAction.CLOSE);

    @Inject
    Opinions opinions;
    @Inject
    ListQuery query;

    private List<OpinionRow> rows;
    private OpinionAction action = OpinionAction.HAND_ON;
    private Long leadUnit;
    private String note;
    private List<Outcome> outcomes = List.of();

    /** What became of one opinion; {@code problem} is null where it took the step. */
    public record Outcome(long id, String number, String title, String problem) {
    }

    /** Called before the page is shown. */
    public void load() {
        if (getRows().isEmpty() && outcomes.isEmpty()) {
            Notices.refused(PageWords.of("reception", chosen().size() > MOST ? "handOver.tooMany" : "handOver.nobody", MOST));
        }
    }

    /** The chosen opinions that the reader sees, the first heard first. */
    public List<OpinionRow> getRows() {
        if (rows == null) {
            List<Long> ids = chosen();
            rows = ids.size() > MOST ? List.of() : opinions.among(ids);
        }
        return rows;
    }

    private List<Long> chosen() {
        return query.text("versions") == null ? query.ids("ids") : List.copyOf(versions().keySet());
    }

    /** Takes the step with each and tells what became of it. */
    public String take() {
        if (action == OpinionAction.HAND_ON && leadUnit == null) {
            Notices.refused(PageWords.of("reception", "handOver.noUnit"));
            return null;
        }
        Map<Long, Long> versions = versions();
        List<Outcome> told = new ArrayList<>();
        for (OpinionRow row : getRows()) {
            told.add(new Outcome(row.id(), row.number(), row.title(), problem(row, versions.get(row.id()))));
        }
        outcomes = told;
        rows = List.of();
        long done = told.stream().filter(one -> one.problem() == null).count();
        Notices.done(PageWords.of("reception", "handOver.done", done, told.size() - done));
        return null;
    }

    private String problem(OpinionRow row, Long version) {
        try {
            opinions.take(OpinionStep.of(row.id(), version, action).units(action == OpinionAction.HAND_ON ? leadUnit : null, List.of())
                    .note(note).build());
            return null;
        } catch (NotAllowedNow now) {
            return PageWords.of("reception", "opinion.notNow", PageWords.of("reception", "opinionStatus." + row.status()),
                    PageWords.of("reception", "opinionAction." + action), now.allowed().stream()
                            .map(one -> PageWords.of("reception", "opinionAction." + one)).collect(joining(PageWords.of("reception", "list.comma"))));
        } catch (Refused refused) {
            return PageWords.of(refused);
        } catch (Stale stale) {
            return PageWords.of("common", "step.stale");
        } catch (NotFound gone) {
            return PageWords.of("reception", "handOver.gone");
        }
    }

    /** The versions the reader was looking at; they come back with the step. */
    public String getVersions() {
        return getRows().stream().map(row -> row.id() + "-" + row.version()).collect(joining(","));
    }

    private Map<Long, Long> versions() {
        try {
            return Arrays.stream(query.text("versions").split(",")).map(pair -> pair.split("-"))
                    .collect(toMap(pair -> Long.valueOf(pair[0]), pair -> Long.valueOf(pair[1]), (one, other) -> one, LinkedHashMap::new));
        } catch (RuntimeException notOurs) {
            return Map.of();
        }
    }

    public List<Outcome> getOutcomes() {
        return outcomes;
    }

    public List<OpinionAction> getSteps() {
        return STEPS;
    }

    public OpinionAction getAction() {
        return action;
    }

    public void setAction(OpinionAction action) {
        this.action = action;
    }

    public Long getLeadUnit() {
        return leadUnit;
    }

    public void setLeadUnit(Long leadUnit) {
        this.leadUnit = leadUnit;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
