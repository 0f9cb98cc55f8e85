package cn.shuanglian.reception.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.group.GroupKind;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ActivityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @Test
    void whoeverIsInvitedThinksAgainOnlyWhenTimeOrPlaceChange() {
        Activity activity = new Activity(1, "430300", plan(DAY, null, "09:00", "水厂"));

        assertThat(activity.become(new ActivityPlan(ActivityKind.MEETING, "另一主题", DAY, DAY, LocalTime.of(9, 0), LocalTime.of(12, 0), " 水厂 ", "议程")))
                .isFalse();
        assertThat(activity.become(plan(DAY, null, "10:00", "水厂"))).isTrue();
        assertThat(activity.become(plan(DAY, null, "10:00", "镇政府"))).isTrue();
        assertThat(activity.become(plan(DAY, DAY.plusDays(1), "10:00", "镇政府"))).isTrue();
        assertThat(activity.become(plan(DAY.plusDays(1), DAY.plusDays(1), "10:00", "镇政府"))).isTrue();
    }

    @Test
    void theDayItWasFirstPlannedForStaysKnownUntilItIsThatDayAgain() {
        Activity activity = new Activity(1, "430300", plan(DAY, null, "09:00", "水厂"));
        activity.become(plan(DAY.plusDays(7), null, "09:00", "水厂"));
        activity.become(plan(DAY.plusDays(9), null, "09:00", "水厂"));
        assertThat(activity.movedFrom()).isEqualTo(DAY);

        activity.become(plan(DAY, null, "09:00", "水厂"));
        assertThat(activity.movedFrom()).isNull();
    }

    @Test
    void itIsToComeUntilItsLastDayIsOver() {
        Activity activity = new Activity(1, "430300", plan(DAY, DAY.plusDays(2), "09:00", "水厂"));

        assertThat(activity.isToCome(DAY.plusDays(2))).isTrue();
        assertThat(activity.isToCome(DAY.plusDays(3))).isFalse();
        activity.cancel("汛期");
        assertThat(activity.isToCome(DAY)).isFalse();
    }

    @Test
    void aGroupIsShortUntilEnoughWasHeldAndUnplannedUntilEnoughIsPlanned() {
        assertThat(goal(4, 0)).extracting(GroupGoal::isShort, GroupGoal::isUnplanned, GroupGoal::missing).containsExactly(false, false, 0L);
        assertThat(goal(1, 3)).extracting(GroupGoal::isShort, GroupGoal::isUnplanned, GroupGoal::missing).containsExactly(true, false, 3L);
        assertThat(goal(1, 2)).extracting(GroupGoal::isShort, GroupGoal::isUnplanned, GroupGoal::missing).containsExactly(true, true, 3L);
        assertThat(goal(6, 0).missing()).isZero();
    }

    private static GroupGoal goal(long held, long planned) {
        return new GroupGoal(1, "第1代表小组", GroupKind.AREA, "430300", held, planned, 4);
    }

    private static ActivityPlan plan(LocalDate date, LocalDate until, String start, String place) {
        return new ActivityPlan(ActivityKind.INSPECTION, "视察", date, until, LocalTime.parse(start), LocalTime.of(12, 0), place, null);
    }
}
