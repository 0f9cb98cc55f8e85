package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Entity
@Table(name = "reception_suggestion")
class Suggestion {
    @Id
    private long id;
    private String number;
    private String session;
    @Column(name = "order_no")
    private String orderNumber = "";
    @Column(name = "area_code")
    private String areaCode;
    private String title;
    private String category;
    @Column(name = "mover_id")
    private long moverId;
    @Column(name = "lead_unit_id")
    private Long leadUnitId;
    @Column(name = "sheet_digest")
    private String sheetDigest;
    @Enumerated(EnumType.STRING)
    private SuggestionStatus status;
    @Enumerated(EnumType.STRING)
    private Openness openness = Openness.PUBLIC;
    private String reason;
    private String content;
    private String wish;
    @Column(name = "written_by")
    private long writtenBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "decline_ground")
    private DeclineGround declineGround;
    @Enumerated(EnumType.STRING)
    private Handling handling;
    @Column(name = "joined_to")
    private Long joinedTo;
    @Column(name = "submitted_on")
    private LocalDate submittedOn;
    @Column(name = "numbered_on")
    private LocalDate numberedOn;
    @Column(name = "handed_on")
    private LocalDate handedOn;
    private LocalDate deadline;
    @Column(name = "replied_on")
    private LocalDate repliedOn;
    @Column(name = "reply_class")
    private String replyClass;
    @Column(name = "promised_for")
    private LocalDate promisedFor;
    @Column(name = "evaluate_by")
    private LocalDate evaluateBy;
    @Enumerated(EnumType.STRING)
    private Rating attitude;
    @Enumerated(EnumType.STRING)
    private Rating satisfaction;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    @Column(name = "last_step_on")
    private LocalDate lastStepOn;
    @Column(name = "answer_round")
    private int round;
    @Column(name = "asked_months")
    private Integer askedMonths;
    private boolean extended;
    @Column(name = "is_key")
    private boolean important;
    private boolean excellent;
    private boolean recused;
    @Version
    private long version;

    protected Suggestion() {
    }

    Suggestion(SuggestionLine line) {
        id = Keys.next();
        number = line.number();
        orderNumber = line.number();
        session = line.session();
        areaCode = line.mover().area();
        title = line.title();
        category = line.category();
        moverId = line.mover().id();
        leadUnitId = line.leadUnit();
        sheetDigest = line.digest();
        status = SuggestionStatus.ON_RECORD;
    }

    Suggestion(DeputyRef mover, long writer) {
        id = Keys.next();
        areaCode = mover.area();
        moverId = mover.id();
        writtenBy = writer;
        status = SuggestionStatus.DRAFT;
    }

    void write(DraftSuggestion said) {
        title = said.title().strip();
        category = said.category();
        reason = stripped(said.reason());
        content = stripped(said.content());
        wish = stripped(said.wish());
        openness = said.openness();
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Takes a step that changes nothing but the state. */
    void become(SuggestionStatus next, LocalDate on) {
        status = next;
        lastStepOn = on;
    }

    void recall() {
        submittedOn = null;
        declineGround = null;
    }

    void submit(LocalDate on) {
        submittedOn = on;
    }

    void decline(DeclineGround ground) {
        declineGround = ground;
    }

    void number(String series, String assigned, LocalDate on) {
        session = series;
        number = assigned;
        orderNumber = assigned;
        numberedOn = on;
    }

    void join(Long master) {
        joinedTo = master;
    }

    void handOver(Handling how, Long lead, LocalDate on, LocalDate by) {
        handling = how;
        leadUnitId = lead;
        handedOn = on;
        deadline = by;
        round = 1;
        askedMonths = null;
        extended = false;
    }

    /** Nobody works on it any more, and it is handed over anew by itself; its number stays. */
    void takeBack() {
        joinedTo = null;
        handling = null;
        leadUnitId = null;
        handedOn = null;
        deadline = null;
        round = 0;
    }

    void lead(Long unit) {
        leadUnitId = unit;
    }

    void ends(LocalDate by) {
        deadline = by;
    }

    void askMonths(Integer more) {
        askedMonths = more;
    }

    void judgedBy(LocalDate by) {
        evaluateBy = by;
    }

    void extend(LocalDate by) {
        deadline = by;
        extended = true;
    }

    /** @param weakest class and promise that stand for all answers of the round */
    void reply(ReplyStanding weakest, LocalDate on, LocalDate evaluated) {
        replyClass = weakest.replyClass();
        promisedFor = weakest.promisedFor();
        repliedOn = on;
        evaluateBy = evaluated;
    }

    /** A promise was kept or moved; the answer was judged already. */
    void replyAgain(ReplyStanding weakest) {
        replyClass = weakest.replyClass();
        promisedFor = weakest.promisedFor();
    }

    /** A body of the mover's own worked on it, so that others judge the answer. */
    void recuse(boolean tied) {
        recused = tied;
    }

    void judge(Rating ofAttitude, Rating ofResult) {
        attitude = ofAttitude;
        satisfaction = ofResult;
        evaluateBy = null;
    }

    void handleAgain(LocalDate by) {
        round++;
        deadline = by;
    }

    void close(LocalDate on) {
        closedOn = on;
        evaluateBy = null;
    }

    void mark(SuggestionAction mark) {
        switch (mark) {
            case MARK_KEY -> important = true;
            case UNMARK_KEY -> important = false;
            case MARK_EXCELLENT -> excellent = true;
            default -> excellent = false;
        }
    }

    /** What the deputy wrote, title and all. */
    String words() {
        return Stream.of(title, reason, content, wish).filter(text -> text != null).collect(Collectors.joining("\n"));
    }

    boolean isWritten() {
        return reason != null && content != null && wish != null;
    }

    SuggestionKey key() {
        return new SuggestionKey(areaCode, session, number);
    }

    long id() {
        return id;
    }

    String sheetDigest() {
        return sheetDigest;
    }

    String number() {
        return number;
    }

    String session() {
        return session;
    }

    String areaCode() {
        return areaCode;
    }

    String title() {
        return title;
    }

    long moverId() {
        return moverId;
    }

    SuggestionStatus status() {
        return status;
    }

    Openness openness() {
        return openness;
    }

    String reason() {
        return reason;
    }

    String content() {
        return content;
    }

    String wish() {
        return wish;
    }

    long writtenBy() {
        return writtenBy;
    }

    Handling handling() {
        return handling;
    }

    Long joinedTo() {
        return joinedTo;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    LocalDate numberedOn() {
        return numberedOn;
    }

    LocalDate handedOn() {
        return handedOn;
    }

    LocalDate deadline() {
        return deadline;
    }

    LocalDate repliedOn() {
        return repliedOn;
    }

    String replyClass() {
        return replyClass;
    }

    LocalDate promisedFor() {
        return promisedFor;
    }

    LocalDate evaluateBy() {
        return evaluateBy;
    }

    Rating attitude() {
        return attitude;
    }

    Rating satisfaction() {
        return satisfaction;
    }

    LocalDate lastStepOn() {
        return lastStepOn;
    }

    int round() {
        return round;
    }

    Integer askedMonths() {
        return askedMonths;
    }

    boolean isExtended() {
        return extended;
    }

    boolean isImportant() {
        return important;
    }

    boolean isExcellent() {
        return excellent;
    }

    boolean isRecused() {
        return recused;
    }

    long version() {
        return version;
    }
}
