package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.secret.Mask;
import cn.shuanglian.registry.secret.Seals;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Completes rows with names and masks: one query for each kind of name, however many rows there are. */
@Dependent
class OpinionRows {
    @Inject
    Stations stations;
    @Inject
    Deputies deputies;
    @Inject
    Units units;
    @Inject
    Categories categories;
    @Inject
    Areas areas;
    @Inject
    Seals seals;

    List<OpinionRow> completed(List<OpinionRow> rows, OpinionSight sight) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, String> stationNames = stations.names(keys(rows, OpinionRow::stationId));
        Map<Long, String> deputyNames = deputies.names(Stream.concat(keys(rows, OpinionRow::deputyId).stream(), keys(rows, OpinionRow::followedBy).stream())
                .distinct().toList());
        Map<Long, String> unitNames = units.names(keys(rows, OpinionRow::leadUnitId));
        Map<String, CategoryRow> known = categories.byCode();
        Set<Long> hidden = sight.hidden(keys(rows, OpinionRow::aboutUnitId));
        return rows.stream().map(row -> row.completed(row.stationId() == null ? null : stationNames.get(row.stationId()), deputyNames,
                known.getOrDefault(row.category().code(), row.category()), hidden.contains(row.aboutUnitId()) ? null : row.speakerKind(),
                hidden.contains(row.aboutUnitId()) ? null : speaker(row, sight.caller()),
                row.leadUnitId() == null ? null : unitNames.get(row.leadUnitId()))).toList();
    }

    /** Masked; null where the speaker wants to stay unknown and the caller may not look, and for the unit complained about. */
    String phone(Opinion opinion, OpinionSight sight) {
        return hidden(opinion.confidential(), opinion.stationId(), sight.caller()) || sight.isAbout(opinion.aboutUnitId()) ? null : Mask.phone(opinion.contact(seals).phone());
    }

    OpinionParticulars particulars(Opinion opinion, OpinionSight sight) {
        OpinionPlace place = opinion.circumstances().place();
        String name = place.area() == null ? null : areas.names(List.of(place.area())).get(place.area());
        boolean open = SpeakerSight.of(OpinionSight.mayReveal(opinion.stationId(), sight.caller()), opinion.confidential(),
                sight.isAbout(opinion.aboutUnitId())) == SpeakerSight.OPEN;
        Speaker speaker = opinion.speaker();
        return new OpinionParticulars(place, name, opinion.circumstances().paper(), open ? Mask.address(opinion.contact(seals).address()) : null,
                open ? speaker.sex() : null, open ? speaker.age() : null, open ? speaker.mayCallBack() : null);
    }

    SpeakerContact contact(Opinion opinion) {
        return opinion.contact(seals);
    }

    private String speaker(OpinionRow row, Caller caller) {
        return hidden(row.confidential(), row.stationId(), caller) ? null : Mask.name(seals.open(row.speaker(), Speaker.NAME_PLACE, row.id()));
    }

    private static boolean hidden(boolean confidential, Long stationId, Caller caller) {
        return confidential && !OpinionSight.mayReveal(stationId, caller);
    }

    private static List<Long> keys(List<OpinionRow> rows, Function<OpinionRow, Long> key) {
        return rows.stream().map(key).filter(Objects::nonNull).distinct().toList();
    }
}
