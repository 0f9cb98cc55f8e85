package cn.shuanglian.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.inside.AsSystem;
import cn.shuanglian.inside.InContainer;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.lease.Leases;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class NoticesIT {
    private static final String CITY = "431100";

    @Inject
    Notices notices;
    @Inject
    DeliveryBook book;
    @Inject
    Leases leases;
    @Inject
    AsSystem system;

    private final String key = "test:" + UUID.randomUUID();
    private long token;

    @BeforeEach
    void takeTheLease() throws Exception {
        token = system.call(() -> leases.take(Deliveries.LEASE, Duration.ofMinutes(5))).orElseThrow();
    }

    @AfterEach
    void leaveNothing() throws Exception {
        sql("delete d from registry_delivery d join registry_notice n on n.id = d.notice_id where n.tell_key like '" + key + "%'");
        sql("delete from registry_notice where tell_key like '" + key + "%'");
        sql("update registry_lease set until_at = 0 where name = 'notices'");
    }

    @Test
    void whatIsToldTwiceIsToldOnce() throws Exception {
        tell(office(key));
        tell(office(key), office(key), office(key + ":b"));

        assertThat(number("select count(*) from registry_notice where tell_key like '" + key + "%'")).isEqualTo(2);
        assertThat(number("select count(*) from registry_delivery d join registry_notice n on n.id = d.notice_id where n.tell_key like '" + key
                + "%' and d.channel = 'INBOX' and d.state = 'SENT'")).isEqualTo(2);
    }

    @Test
    void twoThatTellTheSameAtOnceBothSucceedAndItIsToldOnce() throws Exception {
        ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        List<Callable<Boolean>> tellers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boolean turned = i % 2 == 0;
            tellers.add(() -> {
                List<Tell> all = new ArrayList<>();
                for (int one = 0; one < 250; one++) {
                    all.add(office(key + ":" + (turned ? 249 - one : one)));
                }
                tell(all.toArray(Tell[]::new));
                return true;
            });
        }

        for (Future<Boolean> told : threads.invokeAll(tellers)) {
            assertThat(told.get()).isTrue();
        }
        assertThat(number("select count(*) from registry_notice where tell_key like '" + key + "%'")).isEqualTo(250);
        assertThat(number("select count(*) from registry_delivery d join registry_notice n on n.id = d.notice_id where n.tell_key like '" + key
                + "%' and d.channel = 'INBOX'")).isEqualTo(250);
    }

    @Test
    void anOfficeNobodyWorksInIsReadByTheOneAboveAndTheNoticeStaysItsOwn() throws Exception {
        tell(office(key));

        assertThat(number("select count(*) from registry_notice where tell_key = '" + key + "' and office_area = '430000' and area_code = '" + CITY + "'"))
                .isEqualTo(1);
    }

    @Test
    void twoMandatesOfOnePersonAreToldOnce() throws Exception {
        long mandate = number("select min(id) from registry_mandate");
        long person = number("select person_id from registry_mandate where id = " + mandate);
        tell(Tell.now(key, Recipient.deputy(mandate), NoticeKind.SEAT_GIVEN, null, "a"), Tell.now(key, Recipient.person(person), NoticeKind.SEAT_GIVEN, null, "a"));

        assertThat(number("select count(*) from registry_notice where tell_key = '" + key + "' and person_id = " + person)).isEqualTo(1);
    }

    @Test
    void whatIsToldForLaterIsShownLater() throws Exception {
        Instant later = Instant.parse("2999-01-01T00:00:00Z");
        tell(new Tell(key, Recipient.office(CITY, Role.LIAISON_OFFICE), NoticeKind.REMINDER_WEEK, List.of("a"), null, later));

        assertThat(number("select shown_from from registry_notice where tell_key = '" + key + "'")).isEqualTo(later.toEpochMilli());
    }

    @Test
    void nobodyIsToldWhenOneRecipientDoesNotExist() throws Exception {
        assertThatThrownBy(() -> tell(office(key), Tell.now(key, Recipient.deputy(1), NoticeKind.SEAT_GIVEN, null))).isInstanceOf(NotFound.class);

        assertThat(number("select count(*) from registry_notice where tell_key = '" + key + "'")).isZero();
    }

    @Test
    void aDeliveryIsClaimedByOneTokenOnceAndNeverByAStaleOne() throws Exception {
        long id = ready();

        assertThat(claim(id, token - 1)).isFalse();
        assertThat(claim(id, token)).isTrue();
        assertThat(claim(id, token)).isFalse();
        assertThat(state(id)).isEqualTo("SENDING");
    }

    @Test
    void whoLostTheLeaseClaimsNothing() throws Exception {
        long id = ready();
        sql("update registry_lease set until_at = 0 where name = 'notices'");

        assertThat(claim(id, token)).isFalse();
        assertThat(state(id)).isEqualTo("READY");
    }

    @Test
    void whatAStoppedNodeLeftIsUncertainAndItsLateWordStillCounts() throws Exception {
        long id = ready();
        claim(id, token);
        long next = anotherHolder();

        assertThat(system.call(() -> book.markUncertain(next))).isPositive();
        assertThat(state(id)).isEqualTo("UNCERTAIN");
        assertThat(claim(id, next)).isFalse();
        end(id, token, Outcome.sent());
        assertThat(state(id)).isEqualTo("SENT");
    }

    @Test
    void whoWakesUpBeforeSendingGivesItBackToTheOther() throws Exception {
        long id = ready();
        claim(id, token);
        long next = anotherHolder();
        system.call(() -> book.markUncertain(next));

        assertThat(system.call(() -> leases.holds(Deliveries.LEASE, token))).isFalse();
        system.call(() -> {
            book.giveBack(id, token);
            return null;
        });
        assertThat(claim(id, next)).isTrue();
        end(id, token, Outcome.sent());
        assertThat(state(id)).as("the other is sending it now").isEqualTo("SENDING");
        end(id, next, Outcome.sent());
        assertThat(state(id)).isEqualTo("SENT");
    }

    @Test
    void whatMayComeLaterWaitsAndFailsAfterTenTries() throws Exception {
        long id = ready();
        for (int tries = 1; tries <= 10; tries++) {
            assertThat(claim(id, token)).as("try " + tries).isTrue();
            end(id, token, Outcome.later("MAIL_SILENT"));
            if (tries < 10) {
                assertThat(state(id)).isEqualTo("READY");
                assertThat(system.call(() -> book.due(1000))).doesNotContain(id);
            }
        }
        assertThat(state(id)).isEqualTo("FAILED");
    }

    private Tell office(String tellKey) {
        return Tell.now(tellKey, Recipient.office(CITY, Role.LIAISON_OFFICE), NoticeKind.FORECAST_PUBLISHED, null, "2026 年", "永州市");
    }

    private void tell(Tell... all) throws Exception {
        system.inOneTransaction(() -> {
            notices.tell(List.of(all));
            return null;
        });
    }

    /** A mail that is due now. */
    private long ready() throws Exception {
        tell(office(key));
        long notice = number("select id from registry_notice where tell_key = '" + key + "'");
        sql("insert into registry_delivery (id, notice_id, area_code, channel, state, due_at, attempts, version) values (" + (notice + 1) + ", " + notice
                + ", '" + CITY + "', 'MAIL', 'READY', 1, 0, 1)");
        return notice + 1;
    }

    private long anotherHolder() throws Exception {
        sql("update registry_lease set holder = 'another node', token = token + 1 where name = 'notices'");
        return token + 1;
    }

    private boolean claim(long id, long with) throws Exception {
        return system.call(() -> book.claim(id, with));
    }

    private void end(long id, long with, Outcome outcome) throws Exception {
        system.call(() -> {
            book.end(id, with, outcome);
            return null;
        });
    }

    private String state(long id) throws Exception {
        return text("select state from registry_delivery where id = " + id);
    }

    private static long number(String query) throws Exception {
        return Long.parseLong(text(query));
    }

    private static String text(String query) throws Exception {
        DataSource database = InitialContext.doLookup("java:app/jdbc/shuanglian");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void sql(String change) throws Exception {
        DataSource database = InitialContext.doLookup("java:app/jdbc/shuanglian");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
