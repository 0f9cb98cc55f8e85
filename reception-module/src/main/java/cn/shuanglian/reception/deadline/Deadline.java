package cn.shuanglian.reception.deadline;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

@Entity
@Table(name = "reception_deadline")
class Deadline {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_TITLE = 200;
    private static final int LONG_TERM = 30;
    private static final int SHORT_TERM = 10;

    @Id
    private long id;
    @Enumerated(EnumType.STRING)
    private OwnerKind owner;
    @Column(name = "owner_id")
    private long ownerId;
    @Enumerated(EnumType.STRING)
    private TermKind term;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "unit_id")
    private Long unitId;
    @Column(name = "mandate_id")
    private Long mandateId;
    private String label;
    private String title;
    private String path;
    @Column(name = "from_on")
    private LocalDate fromOn;
    private int amount;
    @Enumerated(EnumType.STRING)
    @Column(name = "counted_in")
    private TermUnit countedIn;
    @Column(name = "given_on")
    private LocalDate givenOn;
    private String source;
    @Column(name = "counted_to")
    private LocalDate countedTo;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "soon_on")
    private LocalDate soonOn;
    @Enumerated(EnumType.STRING)
    private DeadlineState state;
    @Column(name = "done_on")
    private LocalDate doneOn;
    private int told;
    @Version
    private long version;

    protected Deadline() {
    }

    Deadline(StartDeadline asked, Term set) {
        id = Keys.next();
        owner = asked.of().owner();
        ownerId = asked.of().ownerId();
        term = asked.of().term();
        unitId = asked.of().unitId();
        areaCode = asked.area();
        mandateId = asked.mandateId();
        label = cut(asked.label(), LONGEST_LABEL);
        title = cut(asked.title(), LONGEST_TITLE);
        path = asked.path();
        fromOn = set.from();
        amount = set.amount();
        countedIn = set.unit();
        givenOn = set.given();
        source = set.source();
        state = DeadlineState.RUNNING;
    }

    private static String cut(String text, int most) {
        return text == null || text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    Term set(List<TermChange> changes) {
        return new Term(fromOn, amount, countedIn, givenOn, source, changes);
    }

    /** A new last day; the unit is reminded of it anew. */
    void ends(Counted counted) {
        if (!counted.endsOn().equals(endsOn)) {
            told = 0;
        }
        countedTo = counted.countedTo();
        endsOn = counted.endsOn();
        soonOn = soon(fromOn, endsOn);
    }

    static LocalDate soon(LocalDate from, LocalDate ends) {
        long span = ChronoUnit.DAYS.between(from, ends);
        return ends.minusDays(span >= LONG_TERM ? 15 : span >= SHORT_TERM ? 5 : 2);
    }

    void pause() {
        state = DeadlineState.PAUSED;
    }

    void resume() {
        state = DeadlineState.RUNNING;
    }

    void done(LocalDate on) {
        state = DeadlineState.DONE;
        doneOn = on;
    }

    void cancel() {
        state = DeadlineState.CANCELLED;
    }

    long id() {
        return id;
    }

    OwnerKind owner() {
        return owner;
    }

    DeadlineOf of() {
        return new DeadlineOf(owner, ownerId, term, unitId);
    }

    long ownerId() {
        return ownerId;
    }

    TermKind term() {
        return term;
    }

    String areaCode() {
        return areaCode;
    }

    Long unitId() {
        return unitId;
    }

    String label() {
        return label;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    int amount() {
        return amount;
    }

    LocalDate countedTo() {
        return countedTo;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    DeadlineState state() {
        return state;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    Long mandateId() {
        return mandateId;
    }

    String page() {
        return path == null ? owner.path(ownerId) : path;
    }
}
