package cn.shuanglian.evaluation.assessment;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.evaluation.ledger.LedgerLine;
import cn.shuanglian.evaluation.ledger.Sight;
import cn.shuanglian.evaluation.rubric.Rubric;
import cn.shuanglian.evaluation.rubric.RubricItem;
import cn.shuanglian.evaluation.rubric.ScoreLine;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.station.Stations;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The yearly score sheets: one for every mandate, also where nothing is recorded yet. Deputies see their own, group leaders also those
 * of their members, offices those of their area. There is no order by points: scores are not for ranking.
 */
@Stateless
@DenyAll
public class Assessments {
    @Inject
    Sight sight;
    @Inject
    Deputies deputies;
    @Inject
    Stations stations;
    @Inject
    Sheets sheets;
    @Inject
    Callers callers;

    /** The years anything is recorded for within the caller's area, the latest first; one query. */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<Integer> years() {
        return sheets.years(callers.current().area());
    }

    /** One page of the year's sheets; {@code sort} is one of the orders of the list of deputies, by area if none is named. */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public Listing<AssessmentRow> list(int year, AssessmentFilter filter, ListRequest request) {
        Optional<Collection<Long>> among = among(filter.deputy());
        Listing<DeputyRow> page = among.isEmpty() ? deputies.list(filter.deputies(), request)
                : deputies.listAmong(among.get(), filter.deputies(), request);
        return new Listing<>(sheets.rows(page.rows(), year), page.previous(), page.next());
    }

    /** How many sheets {@link #list} would show on all its pages; the same in every year. */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public long count(AssessmentFilter filter) {
        Optional<Collection<Long>> among = among(filter.deputy());
        return among.isEmpty() ? deputies.count(filter.deputies()) : deputies.countAmong(among.get(), filter.deputies());
    }

    /** One sheet down to each record. @throws cn.shuanglian.registry.fault.NotFound also where the caller may not look */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public AssessmentSheet sheet(long mandateId, int year) {
        AssessmentRow row = sheets.rows(List.of(sight.require(mandateId)), year).get(0);
        Rubric rubric = sheets.rubric(row.area(), year);
        Map<String, RubricItem> items = rubric.items().stream().collect(toMap(RubricItem::code, identity()));
        Map<Long, String> places = stations.names(row.lines().stream().flatMap(line -> line.evidence().stream())
                .map(LedgerLine::stationId).filter(Objects::nonNull).distinct().toList());
        return new AssessmentSheet(row, rubric, row.lines().stream().map(line -> line(items.get(line.item()), line, places)).toList());
    }

    private static SheetLine line(RubricItem item, ScoreLine line, Map<Long, String> places) {
        return new SheetLine(item, line.points(), line.isRecorded(), line.counted(),
                line.evidence().stream().map(entry -> evidence(entry, places)).toList());
    }

    private static SheetEvidence evidence(LedgerLine entry, Map<Long, String> places) {
        String station = entry.stationId() == null ? "" : places.getOrDefault(entry.stationId(), "");
        return new SheetEvidence(entry.evidenceKind(), entry.evidenceId(), entry.happenedOn(), entry.manner(), entry.stationId(), station);
    }

    /** The mandates to choose from, or none where there is no limit but the caller's area. */
    private Optional<Collection<Long>> among(Long asked) {
        Optional<Collection<Long>> limit = sight.limit();
        if (asked == null) {
            return limit;
        }
        return Optional.of(limit.isPresent() && !limit.get().contains(asked) ? List.of() : List.of(asked));
    }
}
