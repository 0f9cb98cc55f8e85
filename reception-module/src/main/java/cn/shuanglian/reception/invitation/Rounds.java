package cn.shuanglian.reception.invitation;

import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.registry.workday.WorkdayTable;
import cn.shuanglian.registry.workday.Workdays;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is due on a day (S6: 定期公告、先行提醒): receptions are announced, deputies reminded, and somebody else is asked where there is no
 * answer. Done again for the same day, nothing is told twice.
 */
@Stateless
@DenyAll
public class Rounds {
    @Inject
    RoundBook book;
    @Inject
    RoundTells tells;
    @Inject
    Rules rules;
    @Inject
    Workdays workdays;

    /** Announces what each area announces by then, at least its {@code ANNOUNCE_WORKING_DAYS} before; returns how many receptions. */
    @RolesAllowed(SYSTEM)
    public int announce(LocalDate today) {
        List<String> areas = book.areasToAnnounce(today);
        if (areas.isEmpty()) {
            return 0;
        }
        WorkdayTable table = workdays.table();
        Map<Integer, List<String>> byDays = rules.values(Parameter.ANNOUNCE_WORKING_DAYS, areas, today).entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toList())));
        List<Long> announced = new ArrayList<>();
        byDays.forEach((days, codes) -> announced.addAll(book.toAnnounce(codes, today, Horizon.announced(table, today, days))));
        // First, because the keys of the notices name the version that another node finds, too.
        tells.announced(announced);
        book.announce(announced);
        return announced.size();
    }

    /** Asks those who are expected after that day and were not asked yet, as sheets bring them; returns how many. */
    @RolesAllowed(SYSTEM)
    public int invite(LocalDate today) {
        List<Due> due = book.notInvited(today);
        book.invite(due);
        tells.remind(NoticeKind.SEAT_GIVEN, due);
        return due.size();
    }

    /** Reminds of what is a week away or less, unless the invitation just came, and of tomorrow; returns how many deputies. */
    @RolesAllowed(SYSTEM)
    public int remind(LocalDate today) {
        int week = remind(NoticeKind.REMINDER_WEEK, 1, today.plusDays(Horizon.WEEK_AT_LEAST), today.plusDays(Horizon.WEEK),
                book.aDayAgo());
        return week + remind(NoticeKind.REMINDER_DAY, 2, today.plusDays(1), today.plusDays(1), Long.MAX_VALUE);
    }

    private int remind(NoticeKind kind, int step, LocalDate from, LocalDate to, long sentUntil) {
        List<Due> due = book.toRemind(step, from, to, sentUntil);
        book.reminded(due, step);
        tells.remind(kind, due);
        return due.size();
    }

    /** Notes who did not answer in time and asks the leaders of their groups, or the office, to help; returns how many deputies. */
    @RolesAllowed(SYSTEM)
    public int escalate(LocalDate today) {
        List<Due> due = book.unanswered(today, today.plusDays(Horizon.UNANSWERED));
        book.escalated(due);
        tells.unanswered(due);
        return due.size();
    }
}
