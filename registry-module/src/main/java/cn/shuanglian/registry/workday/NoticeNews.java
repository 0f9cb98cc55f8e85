package cn.shuanglian.registry.workday;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the offices of the cities and counties concerned what a notice moved there, and the one that applied it what it moved altogether. */
@Dependent
class NoticeNews {
    private static final String PAGE = "/registry/workdays.xhtml";

    @Inject
    Notices notices;
    @Inject
    Callers callers;

    void tell(NoticePreview applied) {
        Map<String, List<MovedDate>> byArea = new TreeMap<>();
        for (MovedDate date : applied.moved()) {
            for (AreaCode area = new AreaCode(date.area()); area.level().ordinal() > AreaLevel.PROVINCE.ordinal(); area = area.parent()) {
                if (area.level() != AreaLevel.TOWNSHIP) {
                    byArea.computeIfAbsent(area.code(), none -> new ArrayList<>()).add(date);
                }
            }
        }
        byArea.put(callers.current().area().code(), applied.moved());
        notices.tell(byArea.entrySet().stream().map(each -> Tell.now("workdays:" + applied.notice().id(),
                Recipient.office(each.getKey(), LIAISON_OFFICE), NoticeKind.WORKDAYS_CHANGED, PAGE, applied.notice().title() + " 年",
                counts(each.getValue()), stuck(each.getValue()))).toList());
    }

    private static String counts(List<MovedDate> dates) {
        Map<String, Long> byKind = dates.stream().filter(date -> !date.isStuck()).collect(groupingBy(MovedDate::kind, TreeMap::new, counting()));
        long receptions = byKind.getOrDefault("RECEPTION", 0L);
        long others = byKind.values().stream().mapToLong(Long::longValue).sum() - receptions;
        return "接待改期 " + receptions + " 场，期限顺延 " + others + " 项";
    }

    private static String stuck(List<MovedDate> dates) {
        long stuck = dates.stream().filter(MovedDate::isStuck).count();
        return (stuck == 0 ? "" : "另有 " + stuck + " 项未能自动改期，请处理。") + "尚未公布的年度计划请重新编排。";
    }
}
