package cn.shuanglian.reception.suggestion;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.DeputyNames;
import cn.shuanglian.reception.NumberStem;
import cn.shuanglian.reception.PlaceNames;
import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.Changes;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import cn.shuanglian.registry.unit.UnitRow;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes the rows of one sheet of suggestions. */
class SuggestionIntake implements SheetImport.Intake {
    private final EntityManager em;
    private final Changes changes;
    private final AreaCode area;
    private final DeputyNames deputies;
    private final Map<String, String> areaNames;
    private final PlaceNames<UnitRow> units;
    private final Map<String, String> categories;
    private final Map<String, Map<SuggestionKey, Suggestion>> known = new HashMap<>();
    private final Map<NumberStem, Map<String, Long>> opinions = new HashMap<>();
    private final Seen<SuggestionKey> seen = new Seen<>();

    SuggestionIntake(EntityManager em, Changes changes, AreaCode area, DeputyNames deputies, Map<String, String> areaNames, PlaceNames<UnitRow> units,
                     Map<String, String> categories) {
        this.em = em;
        this.changes = changes;
        this.area = area;
        this.deputies = deputies;
        this.areaNames = areaNames;
        this.units = units;
        this.categories = categories;
    }

    @Override
    public SheetImport.Taken take(SheetRow row) {
        SuggestionLine line = line(row);
        if (!row.isSound()) {
            return SheetImport.Taken.REFUSED;
        }
        seen.note(row, SuggestionImport.NUMBER, line.key());
        Suggestion there = known.computeIfAbsent(line.session(), this::load).get(line.key());
        if (there != null && !Objects.equals(there.sheetDigest(), line.digest())) {
            row.refuse(SuggestionImport.NUMBER, "numberTaken");
        }
        if (!row.isSound()) {
            return SheetImport.Taken.REFUSED;
        }
        if (there != null) {
            return SheetImport.Taken.UNCHANGED;
        }
        store(line);
        return SheetImport.Taken.CREATED;
    }

    private SuggestionLine line(SheetRow row) {
        String session = row.text(SuggestionImport.SESSION);
        String mover = row.text(SuggestionImport.MOVER);
        DeputyRef moving = mover == null ? null : deputy(row, SuggestionImport.MOVER, mover, session);
        List<Long> seconders = new ArrayList<>();
        for (String name : row.list(SuggestionImport.SECONDERS)) {
            DeputyRef deputy = deputy(row, SuggestionImport.SECONDERS, name, session);
            if (deputy != null && (seconders.contains(deputy.id()) || deputy.equals(moving))) {
                row.refuse(SuggestionImport.SECONDERS, "deputyTwice", name);
            } else if (deputy != null) {
                seconders.add(deputy.id());
            }
        }
        String lead = row.text(SuggestionImport.LEAD_UNIT);
        return new SuggestionLine(row.text(SuggestionImport.NUMBER), session, category(row), row.text(SuggestionImport.TITLE), moving,
                seconders, opinions(row), lead == null ? null : unit(row, SuggestionImport.LEAD_UNIT, lead),
                row.list(SuggestionImport.CO_UNITS).stream().distinct().map(name -> unit(row, SuggestionImport.CO_UNITS, name))
                        .filter(Objects::nonNull).toList());
    }

    /** Among namesakes a deputy of the congress that holds the session is meant; the session's name begins with that of the area. */
    private DeputyRef deputy(SheetRow row, Column column, String name, String session) {
        return deputies.find(row, column, name, one -> session != null && session.startsWith(areaNames.getOrDefault(one.area(), session + "?")));
    }

    private Long unit(SheetRow row, Column column, String name) {
        UnitRow unit = units.find(row, column, name);
        return unit == null ? null : unit.id();
    }

    private String category(SheetRow row) {
        String word = row.text(SuggestionImport.CATEGORY);
        String code = word == null ? null : categories.get(word);
        if (word != null && code == null) {
            row.refuse(SuggestionImport.CATEGORY, "unknownCategory");
        }
        return code;
    }

    private List<Long> opinions(SheetRow row) {
        List<Long> found = new ArrayList<>();
        for (String number : row.list(SuggestionImport.OPINIONS).stream().distinct().toList()) {
            Long opinion = opinions.computeIfAbsent(NumberStem.of(number), this::loadOpinions).get(number);
            if (opinion == null) {
                row.refuse(SuggestionImport.OPINIONS, "unknownOpinion", number);
            } else {
                found.add(opinion);
            }
        }
        return found;
    }

    private Map<String, Long> loadOpinions(NumberStem stem) {
        return em.createQuery("select o.number, o.id from Opinion o where o.number like :numbers and o.areaCode like :area", Object[].class)
                .setParameter("numbers", stem.pattern()).setParameter("area", area.pattern()).getResultStream()
                .collect(toMap(found -> (String) found[0], found -> (Long) found[1]));
    }

    private Map<SuggestionKey, Suggestion> load(String session) {
        return em.createQuery("select s from Suggestion s where s.session = :session and s.areaCode like :area", Suggestion.class)
                .setParameter("session", session).setParameter("area", area.pattern()).getResultStream()
                .collect(toMap(Suggestion::key, suggestion -> suggestion));
    }

    private void store(SuggestionLine line) {
        Suggestion suggestion = new Suggestion(line);
        em.persist(suggestion);
        changes.note("suggestion", suggestion.id(), suggestion.areaCode(), ChangeKind.SAVED);
        line.seconders().forEach(deputy -> em.persist(new SuggestionLink(suggestion.id(), LinkKind.SECONDER, deputy)));
        line.opinions().forEach(opinion -> em.persist(new SuggestionLink(suggestion.id(), LinkKind.SOURCE_OPINION, opinion)));
        line.coUnits().forEach(unit -> em.persist(new SuggestionLink(suggestion.id(), LinkKind.CO_UNIT, unit)));
    }
}
