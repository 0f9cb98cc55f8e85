package cn.shuanglian.web.reception;

import cn.shuanglian.reception.opinion.AgeBand;
import cn.shuanglian.reception.opinion.HeardAt;
import cn.shuanglian.reception.opinion.OpinionPlace;
import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionRoute;
import cn.shuanglian.reception.opinion.OpinionSource;
import cn.shuanglian.reception.opinion.OpinionUrgency;
import cn.shuanglian.reception.opinion.PaperNote;
import cn.shuanglian.reception.opinion.RecordOpinion;
import cn.shuanglian.reception.opinion.Satisfaction;
import cn.shuanglian.reception.opinion.SpeakerDetails;
import cn.shuanglian.reception.opinion.SpeakerKind;
import cn.shuanglian.reception.opinion.SpeakerSex;
import java.time.LocalDate;
import java.util.List;

/**
 * An opinion to be recorded; result, reply and satisfaction only for one answered on the spot. With a lead unit it is handed on at once.
 *
 * @param source where it was heard; RECEPTION where left out. A reception is named by its key, or by its station and day
 * @param station of another source: the station that heard it; an office that heard it itself leaves it out, and may name {@code area}
 * @param heardOn of another source: the day it was heard
 * @param deputy who heard it; at a reception one who came, elsewhere it may be left out
 * @param paper what it is typed in from
 * @param aboutUnit the unit that is complained about; it never learns who spoke
 */
public record NewOpinionBody(OpinionSource source, String reception, String station, String area, LocalDate heardOn, String deputy,
                             PaperBody paper, String category, String title, String text, NewSpeakerBody speaker, Integer affected,
                             OpinionUrgency urgency, OpinionPlaceBody place, String aboutUnit, OpinionRoute route, String leadUnit,
                             List<String> coUnits, OpinionResult result, String reply, Satisfaction satisfaction) {

    /** Who spoke; all of it may be left out. */
    public record NewSpeakerBody(SpeakerKind kind, String name, String phone, String address, SpeakerSex sex, AgeBand age,
                                 Boolean confidential, Boolean mayCallBack) {
        SpeakerDetails details() {
            return new SpeakerDetails(kind, name, phone, address, sex, age, Boolean.TRUE.equals(confidential), mayCallBack);
        }
    }

    /** The paper an opinion is typed in from: its date and its own number. */
    public record PaperBody(LocalDate on, String number) {
    }

    /** Where the matter lies: an area's code, and in words. */
    public record OpinionPlaceBody(String area, String text) {
    }

    boolean isNamedByDay() {
        return isAtReception() && reception == null && station != null && heardOn != null;
    }

    private boolean isAtReception() {
        return source == null || source == OpinionSource.RECEPTION;
    }

    /** @param held the reception's key, where it is one and named by its day */
    RecordOpinion command(Long held) {
        PaperNote note = paper == null ? PaperNote.NONE : new PaperNote(paper.on(), paper.number());
        HeardAt heardAt = new HeardAt(source, held != null ? held : isAtReception() ? Long.valueOf(Keys.read(reception, "reception"))
                : Keys.readOrNull(reception, "reception"), isAtReception() ? null : Keys.readOrNull(station, "station"),
                isAtReception() ? null : area, heardOn, note);
        return new RecordOpinion(heardAt, isAtReception() ? Long.valueOf(Keys.read(deputy, "deputy")) : Keys.readOrNull(deputy, "deputy"),
                category, title, text, speaker == null ? null : speaker.details(), affected, urgency,
                place == null ? null : new OpinionPlace(place.area(), place.text()), Keys.readOrNull(aboutUnit, "aboutUnit"), route, result,
                reply, satisfaction);
    }
}
