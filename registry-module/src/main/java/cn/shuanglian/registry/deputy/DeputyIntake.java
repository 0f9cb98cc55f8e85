package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.deputy.DeputySheet.AREA;
import static cn.shuanglian.registry.deputy.DeputySheet.AREA_GROUP;
import static cn.shuanglian.registry.deputy.DeputySheet.BORN;
import static cn.shuanglian.registry.deputy.DeputySheet.CADRE;
import static cn.shuanglian.registry.deputy.DeputySheet.COMMITTEE_POST;
import static cn.shuanglian.registry.deputy.DeputySheet.CONGRESS;
import static cn.shuanglian.registry.deputy.DeputySheet.EDUCATION;
import static cn.shuanglian.registry.deputy.DeputySheet.ELECTED_BY;
import static cn.shuanglian.registry.deputy.DeputySheet.ETHNICITY;
import static cn.shuanglian.registry.deputy.DeputySheet.LEVEL;
import static cn.shuanglian.registry.deputy.DeputySheet.NAME;
import static cn.shuanglian.registry.deputy.DeputySheet.PARTY;
import static cn.shuanglian.registry.deputy.DeputySheet.PHONE;
import static cn.shuanglian.registry.deputy.DeputySheet.POST;
import static cn.shuanglian.registry.deputy.DeputySheet.PROFESSIONAL_GROUP;
import static cn.shuanglian.registry.deputy.DeputySheet.RANK;
import static cn.shuanglian.registry.deputy.DeputySheet.RE_ELECTED;
import static cn.shuanglian.registry.deputy.DeputySheet.SEX;
import static cn.shuanglian.registry.deputy.DeputySheet.SINCE;
import static cn.shuanglian.registry.deputy.DeputySheet.STATION;
import static cn.shuanglian.registry.deputy.DeputySheet.WORK_UNIT;

import cn.shuanglian.registry.area.AreaScope;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.group.GroupRef;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport.Intake;
import cn.shuanglian.registry.imports.SheetImport.Taken;
import cn.shuanglian.registry.secret.Seals;
import cn.shuanglian.registry.sheet.SheetRow;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes the rows of one sheet of deputies. Persons and mandates are known by {@link MandateKey}, since sheets carry no numbers. */
class DeputyIntake implements Intake {
    static final Map<String, Boolean> YES_NO = Map.of("是", true, "否", false);
    private static final Pattern RANK_CODE = Pattern.compile("1[0-9][0-9]");
    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+?[0-9-]{5,20}");

    private final EntityManager em;
    private final AreaScope scope;
    private final Groups groups;
    private final DeputyPlaces places;
    private final Seals seals;
    private final Map<MandateKey, Mandate> mandates = new HashMap<>();
    private final Map<PersonKey, Person> persons = new HashMap<>();
    private final Seen<MandateKey> seen = new Seen<>();

    private record PersonKey(String name, LocalDate bornOn) {
    }

    DeputyIntake(EntityManager em, AreaScope scope, Groups groups, DeputyPlaces places, Seals seals) {
        this.em = em;
        this.scope = scope;
        this.groups = groups;
        this.places = places;
        this.seals = seals;
        em.createQuery("select m, p from Mandate m join m.person p where m.areaCode like :scope", Object[].class)
                .setParameter("scope", scope.own().pattern()).getResultStream().forEach(pair -> {
                    Mandate mandate = (Mandate) pair[0];
                    Person person = (Person) pair[1];
                    mandates.put(mandate.key(person.bornOn()), mandate);
                    persons.put(new PersonKey(person.name(), person.bornOn()), person);
                });
    }

    @Override
    public Taken take(SheetRow row) {
        LocalDate born = row.date(BORN);
        MandateKey key = new MandateKey(row.text(NAME), born, row.oneOf(LEVEL, DeputyLevel.WORDS), row.text(CONGRESS), scope.read(row, AREA));
        MandateFacts facts = facts(row, key.area());
        String sex = row.text(SEX);
        String phone = row.text(PHONE);
        if (phone != null && !PHONE_NUMBER.matcher(phone).matches()) {
            row.refuse(PHONE, "phone");
        }
        seen.note(row, NAME, key);
        String ethnicity = row.text(ETHNICITY);
        String party = row.text(PARTY);
        String education = row.text(EDUCATION);
        if (!row.isSound()) {
            return Taken.REFUSED;
        }
        Person person = persons.computeIfAbsent(new PersonKey(key.name(), born), missing -> kept(new Person(key.name(), born)));
        boolean changed = person.become(sex, ethnicity, party, education, phone, seals);
        Mandate known = mandates.get(key);
        Mandate mandate = known == null ? new Mandate(person, key.level(), key.congress(), key.area()) : known;
        changed |= mandate.become(facts);
        if (known == null) {
            mandates.put(key, kept(mandate));
            return Taken.CREATED;
        }
        return changed ? Taken.UPDATED : Taken.UNCHANGED;
    }

    /** Groups come first and know their leader only by name: here the name finds its deputy, if the group has just one of that name. */
    @Override
    public void finish() {
        for (GroupRef group : places.leaderless()) {
            var named = mandates.values().stream().filter(mandate -> mandate.name().equals(group.awaitedLeader()))
                    .filter(mandate -> Long.valueOf(group.id()).equals(mandate.areaGroupId())
                            || Long.valueOf(group.id()).equals(mandate.professionalGroupId())).toList();
            if (named.size() == 1) {
                groups.leader(group.id(), named.get(0).id());
            }
        }
    }

    private MandateFacts facts(SheetRow row, String area) {
        String rank = row.text(RANK);
        if (rank != null && !RANK_CODE.matcher(rank).matches()) {
            row.refuse(RANK, "rank");
        }
        return new MandateFacts(row.text(ELECTED_BY), row.text(DeputySheet.DELEGATION), places.group(row, AREA_GROUP, GroupKind.AREA),
                places.group(row, PROFESSIONAL_GROUP, GroupKind.PROFESSIONAL), places.station(row, STATION, area),
                Boolean.TRUE.equals(row.oneOf(CADRE, YES_NO)), rank, row.text(WORK_UNIT), row.text(POST), row.text(COMMITTEE_POST),
                Boolean.TRUE.equals(row.oneOf(RE_ELECTED, YES_NO)), row.date(SINCE));
    }

    private <E> E kept(E entity) {
        em.persist(entity);
        return entity;
    }
}
