package cn.shuanglian.web.reception;

import cn.shuanglian.reception.opinion.CoUnit;
import cn.shuanglian.reception.opinion.OpinionParticulars;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.OpinionSheet;
import cn.shuanglian.web.reception.NewOpinionBody.PaperBody;
import cn.shuanglian.web.reception.NewOpinionBody.OpinionPlaceBody;
import java.time.LocalDate;
import java.util.List;

/**
 * An opinion as the API sends it. Texts, helping units and the phone are there only where one opinion is asked for.
 *
 * @param followedBy the deputy who sees to it: the one who heard it, or whoever took it over
 * @param speaker masked
 */
public record OpinionBody(String id, String number, LocalDate heardOn, String station, String area, String reception, String deputy,
                          String followedBy, String source, String urgency, OpinionPlaceBody place, PaperBody paper, String category, String title, String text, SpeakerBody speaker, Integer affected, String route,
                          String leadUnit, List<String> coUnits, String status, LocalDate handedOn, LocalDate deadline, String result,
                          String reply, LocalDate repliedOn, LocalDate fedBackOn, String satisfaction, LocalDate closedOn, String mergedInto,
                          OpinionCourseBody course) {

    /** Who spoke, with name, phone and address masked; a part that is not known is left out. */
    public record SpeakerBody(String kind, String name, String phone, String address, String sex, String age, Boolean confidential,
                              Boolean mayCallBack) {
    }

    static OpinionBody of(OpinionRow row) {
        return of(row, null);
    }

    static OpinionBody of(OpinionSheet sheet) {
        return of(sheet.row(), sheet);
    }

    private static OpinionBody of(OpinionRow row, OpinionSheet sheet) {
        boolean whole = sheet != null;
        OpinionParticulars more = whole ? sheet.particulars() : null;
        SpeakerBody speaker = new SpeakerBody(name(row.speakerKind()), row.speaker(), whole ? sheet.speakerPhone() : null,
                whole ? more.address() : null, whole ? name(more.sex()) : null, whole ? name(more.age()) : null, whole ? sheet.confidential() : null,
                whole ? more.mayCallBack() : null);
        return new OpinionBody(Long.toString(row.id()), row.number(), row.heardOn(), Keys.text(row.stationId()), row.area(),
                Keys.text(row.receptionId()), Keys.text(row.deputyId()), Keys.text(row.followedBy()), row.source().name(), row.urgency().name(),
                whole && more.isPlaceKnown() ? new OpinionPlaceBody(more.place().area(), more.place().words()) : null,
                whole && more.isOnPaper() ? new PaperBody(more.paper().on(), more.paper().number()) : null, row.category().code(), row.title(),
                whole ? sheet.text() : null, speaker, row.affected(), row.route().name(), Keys.text(row.leadUnitId()),
                whole ? sheet.course().coUnits().stream().map(CoUnit::id).map(String::valueOf).toList() : null, row.status().name(),
                whole ? sheet.handedOn() : null, row.deadline(), name(row.result()), whole ? sheet.reply() : null, row.repliedOn(),
                row.fedBackOn(), name(row.satisfaction()), row.closedOn(), Keys.text(row.mergedInto()),
                whole ? OpinionCourseBody.of(sheet.course()) : null);
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }
}
