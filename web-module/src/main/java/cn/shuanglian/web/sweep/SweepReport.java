package cn.shuanglian.web.sweep;

import cn.shuanglian.reception.sweep.SweepCount;
import cn.shuanglian.reception.sweep.SweepSheet;
import cn.shuanglian.reception.sweep.SweepState;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.web.faces.PageWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a sweep into words: where it came from, what was looked at, what was found and mended, unit by unit. */
@Dependent
class SweepReport {
    @Inject
    Areas areas;

    /** The whole report, its title in the first line. */
    String text(SweepSheet sheet, Locale locale) {
        return title(sheet, locale) + "\n\n" + String.join("\n", paragraphs(sheet, locale)) + "\n";
    }

    String title(SweepSheet sheet, Locale locale) {
        return words(locale, sheet.row().state() == SweepState.CLOSED ? "sweepReport.title" : "sweepReport.titleOpen", sheet.row().title());
    }

    List<String> paragraphs(SweepSheet sheet, Locale locale) {
        SweepCount count = sheet.row().count();
        String area = areas.names(List.of(sheet.row().area())).getOrDefault(sheet.row().area(), sheet.row().area());
        String origin = sheet.row().opinionNumber() == null ? words(locale, "sweepReport.originHidden")
                : words(locale, "sweepReport.origin", sheet.row().opinionNumber(), sheet.opinionTitle());
        String begun = words(locale, "sweepReport.begun", origin, sheet.row().startedOn().toString(), area, sheet.row().placeKind(),
                sheet.row().lastDay().toString());
        String figures = words(locale, "sweepReport.figures", count.places(), count.checked(), count.sound(), count.hazards(), count.mended(),
                count.toMend());
        String units = sheet.units().isEmpty() ? null : words(locale, "sweepReport.units", sheet.units().stream()
                .map(each -> words(locale, "sweepReport.unit", each.name(), each.count().places(), each.count().hazards(), each.count().mended()))
                .collect(Collectors.joining(words(locale, "sweepReport.semicolon"))));
        String overdue = count.overdue() == 0 ? null : words(locale, "sweepReport.overdue", count.overdue());
        String findings = sheet.findings() == null ? null : words(locale, "sweepReport.findings", sheet.findings());
        return Stream.of(begun, words(locale, "sweepReport.task", sheet.task()), figures, units, overdue, findings)
                .filter(Objects::nonNull).toList();
    }

    private static String words(Locale locale, String key, Object... arguments) {
        return PageWords.in(locale, "reception", key, arguments);
    }
}
