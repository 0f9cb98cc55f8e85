package cn.shuanglian.reception.opinion;

import static cn.shuanglian.reception.opinion.OpinionImport.AFFECTED;
import static cn.shuanglian.reception.opinion.OpinionImport.CLOSED;
import static cn.shuanglian.reception.opinion.OpinionImport.LEAD_UNIT;
import static cn.shuanglian.reception.opinion.OpinionImport.RESULT;
import static cn.shuanglian.reception.opinion.OpinionImport.ROUTE;
import static cn.shuanglian.reception.opinion.OpinionImport.SATISFACTION;
import static cn.shuanglian.reception.opinion.OpinionImport.SPEAKER;

import cn.shuanglian.reception.Digest;
import cn.shuanglian.registry.sheet.SheetRow;
import java.time.LocalDate;

/** What one row of a sheet of opinions says, found to fit together. */
record OpinionLine(String number, OpinionPlaces.Heard heard, String category, String title, String text, SpeakerKind speaker,
                   Integer affected, OpinionRoute route, Long leadUnit, OpinionResult result, LocalDate closedOn,
                   Satisfaction satisfaction) {
    static final String STILL_OPEN = "办理中";
    private static final long MOST_AFFECTED = 10_000_000;

    /** Whatever is wrong is a problem of the row; only a sound row's line may be used. */
    static OpinionLine read(SheetRow row, OpinionPlaces places, LocalDate today) {
        OpinionLine line = new OpinionLine(row.text(OpinionImport.NUMBER), places.heard(row), places.category(row, OpinionImport.CATEGORY),
                row.text(OpinionImport.TITLE), row.text(OpinionImport.TEXT), row.oneOf(SPEAKER, SpeakerKind.WORDS), affected(row),
                row.oneOf(ROUTE, OpinionRoute.WORDS), places.unit(row, LEAD_UNIT),
                STILL_OPEN.equals(row.text(RESULT)) ? null : row.oneOf(RESULT, OpinionResult.WORDS), row.date(CLOSED),
                row.oneOf(SATISFACTION, Satisfaction.WORDS));
        line.checkAnswer(row, today);
        return line;
    }

    private static Integer affected(SheetRow row) {
        Long affected = row.whole(AFFECTED);
        if (affected != null && affected < 0) {
            row.refuse(AFFECTED, "negative");
        } else if (affected != null && affected > MOST_AFFECTED) {
            row.refuse(AFFECTED, "tooMany", MOST_AFFECTED);
        } else if (affected != null) {
            return affected.intValue();
        }
        return null;
    }

    private void checkAnswer(SheetRow row, LocalDate today) {
        if (!row.isSound()) {
            return;
        }
        if (result != null && closedOn == null) {
            row.refuse(CLOSED, "closedWithoutDate");
        }
        if (result == null && closedOn != null) {
            row.refuse(RESULT, "closedWithoutResult");
        }
        if (satisfaction != null && result == null) {
            row.refuse(SATISFACTION, "closedWithoutResult");
        }
        if (closedOn != null && closedOn.isBefore(heard.at().on())) {
            row.refuse(CLOSED, "wrongOrder", heard.at().on());
        }
        if (closedOn != null && closedOn.isAfter(today)) {
            row.refuse(CLOSED, "future");
        }
        if (leadUnit != null && route == OpinionRoute.ON_THE_SPOT) {
            row.refuse(LEAD_UNIT, "unitOnTheSpot");
        }
    }

    /** A sheet does not say when it was handed on or taken in hand; the day it was heard counts as that, so that the deadline is known. */
    Opinion opinion() {
        Opinion opinion = new Opinion(number, heard.at(), heard.deputyId(), category, title, text, route);
        if (leadUnit != null) {
            opinion.handOn(leadUnit, heard.at().on());
            opinion.accept();
        }
        if (closedOn != null) {
            opinion.reply(result, null, closedOn);
            opinion.feedBack(satisfaction, closedOn);
            opinion.close(closedOn);
        }
        opinion.fromSheet(digest());
        return opinion;
    }

    String digest() {
        return digest(heard.at().receptionId(), heard.deputyId(), category, title, text, speaker, affected, route, leadUnit, result,
                closedOn, satisfaction);
    }

    /** The parts in the order of old: what is stored was made of them. */
    static String digest(Object... parts) {
        return Digest.of(parts);
    }
}
