package cn.shuanglian.registry.rule;

import static cn.shuanglian.registry.rule.Parameter.IDLE_STATION_DAYS;
import static cn.shuanglian.registry.rule.Parameter.LINK_COMMITTEE_DEPUTY_MAX;
import static cn.shuanglian.registry.rule.Parameter.LINK_COMMITTEE_DEPUTY_MIN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final AreaCode PROVINCE = new AreaCode("430000");
    private static final AreaCode ZHUZHOU = new AreaCode("430200");
    private static final AreaCode LUSONG = new AreaCode("430203");
    private static final AreaCode STREET = new AreaCode("430203001");
    private static final AreaCode XIANGTAN = new AreaCode("430300");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final List<Provision> provisions = new ArrayList<>();

    @Test
    void withoutAnyDecisionTheDefaultHolds() {
        Standing standing = book().standing(LINK_COMMITTEE_DEPUTY_MAX, LUSONG, TODAY);

        assertThat(standing.value()).isEqualTo(5);
        assertThat(standing.provision()).isNull();
    }

    @Test
    void theNearestAreaThatDecidedCounts() {
        decided(PROVINCE, IDLE_STATION_DAYS, 90, "2018-01-01");
        decided(ZHUZHOU, IDLE_STATION_DAYS, 45, "2019-01-01");

        assertThat(value(IDLE_STATION_DAYS, LUSONG, TODAY)).isEqualTo(45);
        assertThat(value(IDLE_STATION_DAYS, STREET, TODAY)).isEqualTo(45);
        assertThat(value(IDLE_STATION_DAYS, XIANGTAN, TODAY)).isEqualTo(90);
        assertThat(book().standing(IDLE_STATION_DAYS, LUSONG, TODAY).provision().area()).isEqualTo(ZHUZHOU);
    }

    @Test
    void whatALowerAreaDecidesNeverHoldsAboveOrBeside() {
        decided(LUSONG, LINK_COMMITTEE_DEPUTY_MAX, 6, "2018-01-01");

        assertThat(value(LINK_COMMITTEE_DEPUTY_MAX, LUSONG, TODAY)).isEqualTo(6);
        assertThat(value(LINK_COMMITTEE_DEPUTY_MAX, ZHUZHOU, TODAY)).isEqualTo(5);
        assertThat(value(LINK_COMMITTEE_DEPUTY_MAX, new AreaCode("430202"), TODAY)).isEqualTo(5);
    }

    @Test
    void aDecisionHoldsFromItsFirstDayUntilTheNextOneBegins() {
        decided(LUSONG, IDLE_STATION_DAYS, 30, "2018-03-01");
        decided(LUSONG, IDLE_STATION_DAYS, 40, "2027-01-01");

        assertThat(value(IDLE_STATION_DAYS, LUSONG, LocalDate.of(2018, 2, 28))).isEqualTo(60);
        assertThat(value(IDLE_STATION_DAYS, LUSONG, LocalDate.of(2018, 3, 1))).isEqualTo(30);
        assertThat(value(IDLE_STATION_DAYS, LUSONG, LocalDate.of(2026, 12, 31))).isEqualTo(30);
        assertThat(value(IDLE_STATION_DAYS, LUSONG, LocalDate.of(2027, 1, 1))).isEqualTo(40);
        assertThat(book().toCome(IDLE_STATION_DAYS, LUSONG, TODAY)).extracting(Provision::amount).containsExactly(40);
    }

    @Test
    void ofTwoDecisionsForOneDayTheLaterOneCounts() {
        decided(LUSONG, IDLE_STATION_DAYS, 30, "2018-03-01");
        decided(LUSONG, IDLE_STATION_DAYS, 35, "2018-03-01");

        assertThat(value(IDLE_STATION_DAYS, LUSONG, TODAY)).isEqualTo(35);
    }

    @Test
    void anOwnValueTakenBackReturnsToWhatIsInherited() {
        decided(ZHUZHOU, IDLE_STATION_DAYS, 45, "2019-01-01");
        decided(LUSONG, IDLE_STATION_DAYS, 30, "2019-06-01");
        decided(LUSONG, IDLE_STATION_DAYS, null, "2020-01-01");

        assertThat(value(IDLE_STATION_DAYS, LUSONG, LocalDate.of(2019, 12, 31))).isEqualTo(30);
        assertThat(value(IDLE_STATION_DAYS, LUSONG, TODAY)).isEqualTo(45);
    }

    @Test
    void aRevokedDecisionNeverHolds() {
        provisions.add(new Provision(1, LUSONG, IDLE_STATION_DAYS, 30, LocalDate.of(2019, 1, 1), 1L, "第一条", true));

        assertThat(value(IDLE_STATION_DAYS, LUSONG, TODAY)).isEqualTo(60);
        assertThat(book().toCome(IDLE_STATION_DAYS, LUSONG, LocalDate.of(2018, 1, 1))).isEmpty();
    }

    @Test
    void aLowerEndAboveItsUpperEndIsFound() {
        decided(LUSONG, LINK_COMMITTEE_DEPUTY_MIN, 6, "2019-01-01");

        RuleBook.Clash clash = book().clash(LINK_COMMITTEE_DEPUTY_MIN, LUSONG, LocalDate.of(2019, 1, 1));
        assertThat(clash).isEqualTo(new RuleBook.Clash(LUSONG, LocalDate.of(2019, 1, 1), 6, 5));
        assertThat(book().clash(IDLE_STATION_DAYS, LUSONG, TODAY)).isNull();
    }

    @Test
    void aClashOnALaterDayIsFound() {
        decided(ZHUZHOU, LINK_COMMITTEE_DEPUTY_MAX, 2, "2027-01-01");
        decided(ZHUZHOU, LINK_COMMITTEE_DEPUTY_MIN, 2, "2026-01-01");
        assertThat(book().clash(LINK_COMMITTEE_DEPUTY_MIN, ZHUZHOU, TODAY)).isNull();

        decided(ZHUZHOU, LINK_COMMITTEE_DEPUTY_MIN, 3, "2026-06-01");
        assertThat(book().clash(LINK_COMMITTEE_DEPUTY_MIN, ZHUZHOU, TODAY)).extracting(RuleBook.Clash::on).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void aClashInAnAreaBelowIsFound() {
        decided(LUSONG, LINK_COMMITTEE_DEPUTY_MAX, 6, "2018-01-01");
        decided(ZHUZHOU, LINK_COMMITTEE_DEPUTY_MIN, 7, "2019-01-01");
        decided(ZHUZHOU, LINK_COMMITTEE_DEPUTY_MAX, 9, "2019-01-01");

        assertThat(book().clash(LINK_COMMITTEE_DEPUTY_MIN, ZHUZHOU, TODAY)).extracting(RuleBook.Clash::area).isEqualTo(LUSONG);
    }

    private int value(Parameter parameter, AreaCode area, LocalDate on) {
        return book().standing(parameter, area, on).value();
    }

    private RuleBook book() {
        return new RuleBook(provisions);
    }

    private void decided(AreaCode area, Parameter parameter, Integer amount, String since) {
        provisions.add(new Provision(provisions.size() + 1, area, parameter, amount, LocalDate.parse(since), 1L, "第一条", false));
    }
}
