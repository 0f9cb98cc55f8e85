package cn.shuanglian.registry.workday;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

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
        notices.tell(byArea.entrySet().stream().map(each -> tell(applied, each.getKey(), each.getValue())).toList());
    }

    private static Tell tell(NoticePreview applied, String area, List<MovedDate> dates) {
        long stuck = dates.stream().filter(MovedDate::isStuck).count();
        long receptions = dates.stream().filter(date -> !date.isStuck() && date.kind().equals("RECEPTION")).count();
        return Tell.now("workdays:" + applied.notice().id(), Recipient.office(area, LIAISON_OFFICE), NoticeKind.WORKDAYS_CHANGED, PAGE,
                applied.notice().title(), Long.toString(receptions), Long.toString(dates.size() - stuck - receptions), stuck == 0 ? "MOVED" : "STUCK", "",
                Long.toString(stuck));
    }
}
