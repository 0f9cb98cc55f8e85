package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.deputy.Standing;
import cn.shuanglian.registry.deputy.TurnoverRow;
import cn.shuanglian.registry.deputy.TurnoverSheet;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A turnover as the API sends it. Note, key of the document, and where the deputy stood are there only where one is asked for.
 *
 * @param status how the mandate stands now
 * @param undone it was a mistake and counts no longer
 */
public record TurnoverBody(String id, String deputy, String name, String level, String area, String kind, LocalDate on, String reason,
                           String document, String documentId, String announcement, LocalDate announcedOn, String note, String status,
                           boolean undone, TurnoverStandingBody before, TurnoverStandingBody after, String fills, String filledBy, String undoes,
                           String recordedBy, OffsetDateTime recordedAt) {

    /** Where a deputy stands; groups and station are keys. */
    public record TurnoverStandingBody(String electedBy, String delegation, String areaGroup, String professionalGroup, String station) {
        static TurnoverStandingBody of(Standing standing) {
            return standing == null ? null : new TurnoverStandingBody(standing.electedBy(), standing.delegation(), text(standing.areaGroupId()),
                    text(standing.professionalGroupId()), text(standing.stationId()));
        }
    }

    static TurnoverBody of(TurnoverRow row) {
        return of(row, null);
    }

    static TurnoverBody of(TurnoverSheet sheet) {
        return of(sheet.row(), sheet);
    }

    private static TurnoverBody of(TurnoverRow row, TurnoverSheet sheet) {
        boolean whole = sheet != null;
        return new TurnoverBody(Long.toString(row.id()), Long.toString(row.deputyId()), row.deputy(), row.level().name(), row.area(),
                row.kind().name(), row.on(), row.reason() == null ? null : row.reason().name(), row.document(),
                whole ? text(sheet.documentId()) : null, row.announcement(), row.announcedOn(), whole ? sheet.note() : null,
                row.status().name(), row.undone(), whole ? TurnoverStandingBody.of(sheet.before()) : null,
                whole ? TurnoverStandingBody.of(sheet.after()) : null, whole ? text(sheet.fills()) : null, whole ? text(sheet.filledBy()) : null,
                whole ? text(sheet.undoes()) : null, row.who(), whole ? sheet.recordedAt().atZone(Clocks.ZONE).toOffsetDateTime() : null);
    }

    private static String text(Long key) {
        return key == null ? null : key.toString();
    }
}
