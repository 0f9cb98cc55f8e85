package cn.shuanglian.reception.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of the way, cell by cell: what is not written down here must not be possible. */
class SuggestionWayTest {
    /** Everything that can depend on how things stand does hold, but for what rules each other out. */
    private static final Set<Standing> ALL = EnumSet.allOf(Standing.class);

    /** By state and party, everybody else may do nothing there. */
    private static final String EXPECTED = """
            DRAFT MOVER: INVITE SUBMIT WITHDRAW
            DRAFT WRITER: INVITE SUBMIT WITHDRAW
            SECONDING MOVER: INVITE RECALL SUBMIT WITHDRAW
            SECONDING WRITER: INVITE SECOND REFUSE_SECOND RECALL SUBMIT WITHDRAW
            SECONDING ASKED_SECONDER: SECOND REFUSE_SECOND
            SUBMITTED MOVER: WITHDRAW
            SUBMITTED OFFICE: REVIEW DECLINE
            DECLINED MOVER: RECALL WITHDRAW
            DECLINED WRITER: RECALL
            REVIEWED MOVER: WITHDRAW
            REVIEWED OFFICE: NUMBER
            NUMBERED MOVER: WITHDRAW
            NUMBERED OFFICE: JOIN UNJOIN HAND_OVER
            NUMBERED GOVERNMENT: HAND_OVER
            NUMBERED DIRECTORS: MARK_KEY UNMARK_KEY
            ON_RECORD OFFICE: HAND_OVER
            HANDED_OVER MOVER: WITHDRAW
            HANDED_OVER OFFICE: ACCEPT CO_REPLY
            HANDED_OVER UNIT: ACCEPT SEND_BACK
            HANDED_OVER CO_UNIT: CO_REPLY
            HANDED_OVER DIRECTORS: MARK_KEY UNMARK_KEY
            RETURN_ASKED OFFICE: AGREE_RETURN REFUSE_RETURN
            RETURN_ASKED GOVERNMENT: AGREE_RETURN REFUSE_RETURN
            ACCEPTED MOVER: WITHDRAW
            ACCEPTED OFFICE: ACCEPT CONTACT CO_REPLY REPLY
            ACCEPTED UNIT: ACCEPT SEND_BACK CONTACT ASK_EXTENSION REPLY
            ACCEPTED CO_UNIT: CO_REPLY
            ACCEPTED DIRECTORS: MARK_KEY UNMARK_KEY
            EXTENSION_ASKED OFFICE: CONTACT CO_REPLY GRANT_EXTENSION REFUSE_EXTENSION
            EXTENSION_ASKED DIRECTORS: GRANT_EXTENSION REFUSE_EXTENSION MARK_KEY UNMARK_KEY
            EXTENSION_ASKED UNIT: CONTACT
            EXTENSION_ASKED CO_UNIT: CO_REPLY
            REPLIED MOVER: EVALUATE
            REPLIED SECONDER: EVALUATE
            REPLIED OFFICE: EVALUATE CLOSE_UNANSWERED
            REHANDLING OFFICE: CONTACT REPLY
            REHANDLING UNIT: CONTACT REPLY
            REHANDLING DIRECTORS: MARK_KEY UNMARK_KEY
            COORDINATING OFFICE: RECORD_MEETING
            CLOSED OFFICE: REPLY_AGAIN MARK_EXCELLENT UNMARK_EXCELLENT
            CLOSED UNIT: REPLY_AGAIN
            CLOSED DIRECTORS: MARK_EXCELLENT UNMARK_EXCELLENT
            """;

    /** What does not go without it, whatever else holds. */
    private static final Map<SuggestionAction, Set<Standing>> NEEDS = Map.ofEntries(
            Map.entry(SuggestionAction.JOIN, Set.of(Standing.ALONE)), Map.entry(SuggestionAction.UNJOIN, Set.of(Standing.JOINED)),
            Map.entry(SuggestionAction.ACCEPT, Set.of(Standing.TO_ACCEPT)), Map.entry(SuggestionAction.SEND_BACK, Set.of(Standing.TO_SEND_BACK)),
            Map.entry(SuggestionAction.CO_REPLY, Set.of(Standing.TO_ADVISE)), Map.entry(SuggestionAction.CONTACT, Set.of(Standing.TO_ANSWER)),
            Map.entry(SuggestionAction.REPLY, Set.of(Standing.TO_ANSWER)), Map.entry(SuggestionAction.ASK_EXTENSION, Set.of(Standing.NOT_EXTENDED)),
            Map.entry(SuggestionAction.EVALUATE, Set.of(Standing.UNBIASED, Standing.BIASED)),
            Map.entry(SuggestionAction.CLOSE_UNANSWERED, Set.of(Standing.SILENT)), Map.entry(SuggestionAction.REPLY_AGAIN, Set.of(Standing.PROMISED)),
            Map.entry(SuggestionAction.MARK_KEY, Set.of(Standing.NOT_KEY)), Map.entry(SuggestionAction.UNMARK_KEY, Set.of(Standing.KEY)),
            Map.entry(SuggestionAction.MARK_EXCELLENT, Set.of(Standing.NOT_EXCELLENT)),
            Map.entry(SuggestionAction.UNMARK_EXCELLENT, Set.of(Standing.EXCELLENT)));

    @TestFactory
    Stream<DynamicTest> everyCellIsAsItIsWrittenDown() {
        Map<String, Set<String>> expected = new TreeMap<>();
        EXPECTED.lines().map(line -> line.split(": ")).forEach(line -> expected.put(line[0], Set.of(line[1].split(" "))));
        return Arrays.stream(SuggestionStatus.values()).flatMap(status -> Arrays.stream(Party.values()).map(party -> DynamicTest.dynamicTest(
                status + " " + party, () -> assertThat(SuggestionWay.allowed(status, Set.of(party), ALL).stream().map(Enum::name))
                        .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(status + " " + party, Set.of())))));
    }

    @TestFactory
    Stream<DynamicTest> whatAStepDependsOnHasToHold() {
        return NEEDS.entrySet().stream().map(need -> DynamicTest.dynamicTest(need.getKey().name(), () -> {
            Set<Standing> without = EnumSet.complementOf(EnumSet.copyOf(need.getValue()));
            for (SuggestionStatus status : SuggestionStatus.values()) {
                assertThat(SuggestionWay.allowed(status, EnumSet.allOf(Party.class), without)).as(status.name()).doesNotContain(need.getKey());
            }
        }));
    }

    @Test
    void aMoverWhoseOwnBodyWorksOnItJudgesNothingAndASecondersWordCountsOnlyThen() {
        assertThat(judges(Party.MOVER, Standing.UNBIASED)).isTrue();
        assertThat(judges(Party.MOVER, Standing.BIASED)).isFalse();
        assertThat(judges(Party.SECONDER, Standing.BIASED)).isTrue();
        assertThat(judges(Party.SECONDER, Standing.UNBIASED)).isFalse();
        assertThat(judges(Party.OFFICE, Standing.BIASED)).isTrue();
        assertThat(judges(Party.UNIT, Standing.BIASED)).isFalse();
    }

    private static boolean judges(Party party, Standing standing) {
        return SuggestionWay.allowed(SuggestionStatus.REPLIED, Set.of(party), Set.of(standing)).contains(SuggestionAction.EVALUATE);
    }

    @Test
    void everyStateIsReachedAndEveryOpenOneIsLeft() {
        Set<SuggestionStatus> reached = SuggestionWay.cells().stream().flatMap(cell -> cell.to().stream()).collect(Collectors.toSet());
        Set<SuggestionStatus> left = SuggestionWay.cells().stream().filter(cell -> !cell.to().equals(Set.of(cell.from())))
                .map(SuggestionWay.Cell::from).collect(Collectors.toSet());

        assertThat(reached).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(SuggestionStatus.ON_RECORD)));
        assertThat(left).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(SuggestionStatus.CLOSED, SuggestionStatus.WITHDRAWN)));
    }

    @Test
    void theReadmeShowsTheTable() throws IOException {
        List<String> shown = Files.readAllLines(Path.of("..", "README.md"));
        int begin = shown.indexOf("<!-- SuggestionWay -->");
        int end = shown.indexOf("<!-- /SuggestionWay -->");

        assertThat(begin).as("the table's place").isPositive();
        assertThat(shown.subList(begin + 1, end)).containsExactlyElementsOf(table());
    }

    private static List<String> table() {
        Stream<String> head = Stream.of("| state | action | who | when | leads to |", "|---|---|---|---|---|");
        return Stream.concat(head, Arrays.stream(SuggestionStatus.values()).flatMap(status -> SuggestionWay.cells().stream()
                .filter(cell -> cell.from() == status).sorted((one, other) -> one.action().compareTo(other.action())).map(SuggestionWayTest::line))).toList();
    }

    private static String line(SuggestionWay.Cell cell) {
        return "| `%s` | `%s` | %s | %s | %s |".formatted(cell.from(), cell.action(), names(cell.parties()),
                cell.standing() == Standing.ANY ? "" : "`" + cell.standing() + "`", names(cell.to()));
    }

    private static String names(Set<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).sorted().map(name -> "`" + name + "`").collect(Collectors.joining(" "));
    }
}
