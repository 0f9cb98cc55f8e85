package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.deputy.DeputySheet.AREA;
import static cn.shuanglian.registry.deputy.DeputySheet.AREA_GROUP;
import static cn.shuanglian.registry.deputy.DeputySheet.BORN;
import static cn.shuanglian.registry.deputy.DeputySheet.BY_ELECTED;
import static cn.shuanglian.registry.deputy.DeputySheet.CADRE;
import static cn.shuanglian.registry.deputy.DeputySheet.CERTIFICATE;
import static cn.shuanglian.registry.deputy.DeputySheet.CONGRESS;
import static cn.shuanglian.registry.deputy.DeputySheet.DELEGATION;
import static cn.shuanglian.registry.deputy.DeputySheet.ELECTED_BY;
import static cn.shuanglian.registry.deputy.DeputySheet.LEVEL;
import static cn.shuanglian.registry.deputy.DeputySheet.NAME;
import static cn.shuanglian.registry.deputy.DeputySheet.POST;
import static cn.shuanglian.registry.deputy.DeputySheet.PROFESSIONAL_GROUP;
import static cn.shuanglian.registry.deputy.DeputySheet.RANK;
import static cn.shuanglian.registry.deputy.DeputySheet.RE_ELECTED;
import static cn.shuanglian.registry.deputy.DeputySheet.SINCE;
import static cn.shuanglian.registry.deputy.DeputySheet.STATION;
import static cn.shuanglian.registry.deputy.DeputySheet.STATUS;
import static cn.shuanglian.registry.deputy.DeputySheet.WORK_UNIT;

import cn.shuanglian.registry.area.AreaScope;
import cn.shuanglian.registry.codetable.Standard;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.group.GroupRef;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport.Intake;
import cn.shuanglian.registry.imports.SheetImport.Taken;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import cn.shuanglian.registry.sheet.SheetShape;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the rows of one sheet of deputies. Persons and mandates are known by {@link MandateKey}, since sheets carry no numbers. A column
 * that the sheet does not have says nothing; a blank cell says that there is nothing.
 */
class DeputyIntake implements Intake {
    static final Map<String, Boolean> YES_NO = Map.of("是", true, "否", false);

    private final DeputyBooks.Open books;
    private final AreaScope scope;
    private final Groups groups;
    private final DeputyPlaces places;
    private final DeputyLaw law;
    private final CommitteeColumn committee;
    private final Seen<MandateKey> seen = new Seen<>();

    /** All that a row says beside whose mandate it is. */
    private record Said(PersonFacts person, MandateFacts mandate, Work work, Map<PlacementKind, Long> places, Boolean cadre) {
    }

    DeputyIntake(DeputyBooks.Open books, AreaScope scope, Groups groups, DeputyPlaces places, DeputyLaw law) {
        this.law = law;
        this.books = books;
        this.scope = scope;
        this.groups = groups;
        this.places = places;
        committee = new CommitteeColumn(books.mandates().all());
    }

    @Override
    public Taken take(SheetRow row) {
        MandateKey key = new MandateKey(row.text(NAME), row.date(BORN), row.oneOf(LEVEL, DeputyLevel.WORDS), row.text(CONGRESS),
                scope.read(row, AREA));
        Mandate mandate = books.mandates().find(key);
        Person person = mandate == null ? books.persons().find(key.name(), key.bornOn()) : mandate.person();
        Said said = read(row, key, person, mandate);
        refuseOtherStatus(row, mandate);
        seen.note(row, NAME, key);
        if (books.mandates().isAmbiguous(key)) {
            row.refuse(NAME, "namesakes");
        }
        if (row.isSound()) {
            law.check(row, key, mandate, person, said.mandate().standingCommitteePost(), said.work());
        }
        if (!row.isSound()) {
            return Taken.REFUSED;
        }
        if (mandate == null) {
            begin(key, person, said);
            return Taken.CREATED;
        }
        if (!change(mandate, said)) {
            return Taken.UNCHANGED;
        }
        books.note(mandate);
        return Taken.UPDATED;
    }

    /** Mandates are suspended and ended by turnover, which settles what hangs on them; a sheet only says how they stand. */
    private static void refuseOtherStatus(SheetRow row, Mandate mandate) {
        MandateStatus said = row.oneOf(STATUS, MandateStatus.WORDS);
        MandateStatus now = mandate == null ? MandateStatus.ACTIVE : mandate.status();
        if (said != null && said != now) {
            row.refuse(STATUS, "mandateStatus", SheetShape.word(MandateStatus.WORDS, now));
        }
    }

    private void begin(MandateKey key, Person known, Said said) {
        Person person = known == null ? admitted(key, said) : known;
        if (known != null) {
            books.persons().become(person, said.person());
        }
        Mandate mandate = new Mandate(person, key.level(), key.congress(), key.area());
        mandate.become(said.mandate());
        said.places().forEach(mandate::place);
        books.mandates().keep(mandate);
        books.placements().begin(mandate);
        work(mandate, said, true);
        books.note(mandate);
    }

    /** Whoever is known from another area stays who he is there; what this sheet says about the person is left aside. */
    private Person admitted(MandateKey key, Said said) {
        Person elsewhere = books.persons().findElsewhere(key.name(), key.bornOn());
        if (elsewhere != null) {
            return books.persons().take(elsewhere);
        }
        Person person = new Person(key.name(), key.bornOn());
        books.persons().become(person, said.person());
        return books.persons().keep(person);
    }

    private boolean change(Mandate mandate, Said said) {
        boolean changed = books.persons().become(mandate.person(), said.person()) | mandate.become(said.mandate());
        // An ended mandate belongs nowhere, whatever an old sheet still says.
        for (var place : mandate.isEnded() ? Map.<PlacementKind, Long>of().entrySet() : said.places().entrySet()) {
            changed |= books.placements().moveToday(mandate, place.getKey(), place.getValue());
        }
        return changed | work(mandate, said, false);
    }

    private boolean work(Mandate mandate, Said said, boolean fresh) {
        List<Mandate> held = books.mandates().heldBy(mandate.person());
        if (books.persons().isKeptElsewhere(mandate.person())) {
            return (fresh && books.posts().adopt(mandate)) | books.posts().settle(mandate, said.cadre(), fresh);
        }
        boolean changed = books.posts().follow(mandate, said.work(), fresh, held);
        if (changed || fresh) {
            books.posts().reckon(held);
        }
        return changed | books.posts().settle(mandate, said.cadre(), fresh);
    }

    private Said read(SheetRow row, MandateKey key, Person person, Mandate mandate) {
        MandateFacts now = mandate == null ? MandateFacts.NONE : mandate.facts();
        MandateFacts facts = new MandateFacts(row.text(ELECTED_BY), text(row, DELEGATION, now.delegation()),
                committee.read(row, key, now.standingCommitteePost()), yes(row, RE_ELECTED, now.reElected()),
                yes(row, BY_ELECTED, now.byElected()), text(row, CERTIFICATE, now.certificateNumber()), row.date(SINCE));
        if (facts.reElected() && facts.byElected()) {
            row.refuse(BY_ELECTED, "reElectedOrByElected");
        }
        Work shown = mandate == null ? new Work(null, null, null) : mandate.work();
        Work work = new Work(text(row, WORK_UNIT, shown.organisation()), text(row, POST, shown.title()),
                books.persons().code(row, RANK, Standard.RANK, shown.rank()));
        Map<PlacementKind, Long> where = new EnumMap<>(PlacementKind.class);
        if (row.has(AREA_GROUP)) {
            where.put(PlacementKind.AREA_GROUP, places.group(row, AREA_GROUP, GroupKind.AREA));
        }
        if (row.has(PROFESSIONAL_GROUP)) {
            where.put(PlacementKind.PROFESSIONAL_GROUP, places.group(row, PROFESSIONAL_GROUP, GroupKind.PROFESSIONAL));
        }
        if (row.has(STATION)) {
            where.put(PlacementKind.STATION, places.station(row, STATION, key.area()));
        }
        return new Said(books.persons().read(row, person), facts, work, where, row.oneOf(CADRE, YES_NO));
    }

    private static String text(SheetRow row, Column column, String now) {
        return row.has(column) ? row.text(column) : now;
    }

    private static boolean yes(SheetRow row, Column column, boolean now) {
        return row.has(column) ? Boolean.TRUE.equals(row.oneOf(column, YES_NO)) : now;
    }

    /** Groups come first and know their leader only by name: here the name finds its deputy, if the group has just one of that name. */
    @Override
    public void finish() {
        for (GroupRef group : places.leaderless()) {
            var named = books.mandates().all().stream().filter(mandate -> mandate.name().equals(group.awaitedLeader()))
                    .filter(mandate -> Long.valueOf(group.id()).equals(mandate.areaGroupId())
                            || Long.valueOf(group.id()).equals(mandate.professionalGroupId())).toList();
            if (named.size() == 1) {
                groups.leader(group.id(), named.get(0).id());
            }
        }
    }
}
