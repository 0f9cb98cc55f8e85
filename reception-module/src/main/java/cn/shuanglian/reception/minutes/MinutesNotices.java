package cn.shuanglian.reception.minutes;

import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells the deputies what waits for their answer, and those who run the reception what a deputy objects to. */
@Dependent
class MinutesNotices {
    @Inject
    Notices notices;
    @Inject
    Stations stations;
    @Inject
    Deputies deputies;

    void signed(ReceptionMinutes minutes, List<AnswerGiven> answers) {
        String station = station(minutes);
        notices.tell(answers.stream().filter(each -> each.answer() == null).map(each -> Tell.now(
                "minutes-signed:" + minutes.id() + ":" + minutes.round() + ":" + each.mandateId(), Recipient.deputy(each.mandateId()),
                NoticeKind.MINUTES_TO_CONFIRM, path(minutes), minutes.heldOn().toString(), station, minutes.answerUntil().toString())).toList());
    }

    /** A deputy objects at most once before the minutes are signed anew, so round and deputy tell one objection from the other. */
    void objected(ReceptionMinutes minutes, long mandateId, String reason) {
        String key = "minutes-objected:" + minutes.id() + ":" + minutes.round() + ":" + mandateId;
        String who = deputies.names(List.of(mandateId)).getOrDefault(mandateId, "");
        String what = minutes.heldOn() + " " + station(minutes);
        notices.tell(Stream.of(Recipient.station(minutes.stationId()), Recipient.office(minutes.areaCode(), Role.LIAISON_OFFICE))
                .map(to -> Tell.now(key, to, NoticeKind.MINUTES_OBJECTED, path(minutes), what, who, reason)).toList());
    }

    private String station(ReceptionMinutes minutes) {
        Map<Long, String> names = stations.names(List.of(minutes.stationId()));
        return names.getOrDefault(minutes.stationId(), "");
    }

    private static String path(ReceptionMinutes minutes) {
        return "/reception/reception.xhtml?id=" + minutes.id();
    }
}
