package cn.shuanglian.web.sweep;

import cn.shuanglian.reception.sweep.AddChecks;
import cn.shuanglian.reception.sweep.CheckAction;
import cn.shuanglian.reception.sweep.CheckRow;
import cn.shuanglian.reception.sweep.CheckStep;
import cn.shuanglian.reception.sweep.StartSweep;
import cn.shuanglian.reception.sweep.SweepCount;
import cn.shuanglian.reception.sweep.SweepRow;
import cn.shuanglian.reception.sweep.SweepSheet;
import cn.shuanglian.reception.sweep.SweepSpread;
import cn.shuanglian.registry.attachment.AttachmentRow;
import cn.shuanglian.web.rest.BodyKey;
import java.time.LocalDate;
import java.util.List;

/** Sweeps as the API sends and takes them. */
public final class SweepBodies {
    private SweepBodies() {
    }

    /**
     * A sweep.
     *
     * @param opinion null where the caller does not see the opinion
     * @param progress over the places the caller sees
     * @param task only where one sweep is asked for, as is all that follows
     */
    public record SweepBody(String id, String number, String opinion, String opinionNumber, String area, String title, String placeKind,
                            LocalDate lastDay, String state, LocalDate startedOn, LocalDate closedOn, CountBody progress, String task,
                            String startedBy, String findings, String closedBy, List<SweepUnitBody> units) {
        static SweepBody of(SweepRow row) {
            return of(row, null);
        }

        static SweepBody of(SweepSheet sheet) {
            return of(sheet.row(), sheet);
        }

        private static SweepBody of(SweepRow row, SweepSheet sheet) {
            return new SweepBody(Long.toString(row.id()), row.number(), row.opinion() == null ? null : row.opinion().toString(), row.opinionNumber(),
                    row.area(), row.title(), row.placeKind(), row.lastDay(), row.state().name(), row.startedOn(), row.closedOn(),
                    CountBody.of(row.count()), sheet == null ? null : sheet.task(), sheet == null ? null : sheet.startedBy(),
                    sheet == null ? null : sheet.findings(), sheet == null ? null : sheet.closedBy(),
                    sheet == null ? null : sheet.units().stream().map(SweepUnitBody::of).toList());
        }
    }

    /** How far it is. */
    public record CountBody(long places, long open, long sound, long hazards, long mended, long overdue) {
        static CountBody of(SweepCount count) {
            return new CountBody(count.places(), count.open(), count.sound(), count.hazards(), count.mended(), count.overdue());
        }
    }

    /** How far one unit is. */
    public record SweepUnitBody(String unit, String name, CountBody progress) {
        static SweepUnitBody of(SweepSheet.UnitProgress each) {
            return new SweepUnitBody(Long.toString(each.unit()), each.name(), CountBody.of(each.count()));
        }
    }

    /** Starts a sweep. */
    public record NewSweepBody(String opinion, String title, String placeKind, String task, String area, LocalDate lastDay) {
        StartSweep asked() {
            return new StartSweep(BodyKey.require(opinion, "opinion"), title, placeKind, task, area, lastDay);
        }
    }

    /** What is looked at and until when. */
    public record AmendSweepBody(String task, LocalDate lastDay) {
    }

    /** CLOSE with what was found in all. */
    public record SweepStepBody(String action, String findings) {
    }

    /** What the caller may do now. */
    public record SweepStepsBody(List<String> data) {
    }

    /** Places to be looked at: named ones, or one for each township or station. */
    public record PlacesBody(SweepSpread spread, List<SweepPlaceBody> places, List<String> units) {
        AddChecks asked() {
            return new AddChecks(spread == null ? SweepSpread.NAMED : spread,
                    places == null ? null : places.stream().map(SweepPlaceBody::line).toList(),
                    units == null ? null : units.stream().map(unit -> BodyKey.require(unit, "units")).toList());
        }
    }

    /** A place by its name, and who looks at it. */
    public record SweepPlaceBody(String place, String unit) {
        AddChecks.PlaceLine line() {
            return new AddChecks.PlaceLine(place, BodyKey.read(unit, "places"));
        }
    }

    /** How many places were added. */
    public record AddedBody(int added) {
    }

    /** A place of a sweep. @param files only where one place is asked for */
    public record SweepCheckBody(String id, String sweep, String area, String place, String unit, String unitName, String state, LocalDate checkedOn,
                            String found, LocalDate mendUntil, LocalDate mendedOn, String mended, LocalDate due, List<SweepFileBody> files) {
        static SweepCheckBody of(CheckRow row) {
            return of(row, null);
        }

        static SweepCheckBody of(CheckRow row, List<AttachmentRow> files) {
            return new SweepCheckBody(Long.toString(row.id()), Long.toString(row.sweep()), row.area(), row.place(), Long.toString(row.unit()), row.unitName(),
                    row.state().name(), row.checkedOn(), row.found(), row.mendUntil(), row.mendedOn(), row.mended(), row.due(),
                    files == null ? null : files.stream().map(file -> new SweepFileBody(Long.toString(file.id()), file.fileName(), "/files/" + file.id()))
                            .toList());
        }
    }

    /** A file kept with a place. */
    public record SweepFileBody(String id, String name, String path) {
    }

    /** CHECK_SOUND, FIND_HAZARD with note and mendUntil, MEND with note, REOPEN with note, ASSIGN with unit, REMOVE. */
    public record CheckStepBody(CheckAction action, LocalDate on, String note, LocalDate mendUntil, String unit) {
        CheckStep asked(long id, long version) {
            return new CheckStep(id, version, action, on, note, mendUntil, BodyKey.read(unit, "unit"));
        }
    }

    /** What the caller may do about the place now. */
    public record CheckStepsBody(List<CheckAction> data) {
    }
}
