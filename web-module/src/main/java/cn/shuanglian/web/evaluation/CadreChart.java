package cn.shuanglian.web.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.shuanglian.evaluation.cadre.CadreRow;
import cn.shuanglian.evaluation.cadre.Outlook;
import cn.shuanglian.web.faces.PageWords;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How the cadres of each area stand, as one bar each; the table beside it says the same. */
public final class CadreChart {
    private static final Map<Outlook, String> COLOURS = Map.of(Outlook.MISSED, "#a3201f", Outlook.SHORT, "#a3201f", Outlook.BEHIND, "#c98a1b",
            Outlook.ON_TRACK, "#7ba3c9", Outlook.MET, "#1c6141");
    private final List<Bar> bars;
    private final List<Outlook> shown;
    private final boolean largeType;

    private CadreChart(List<Bar> bars, List<Outlook> shown, boolean largeType) {
        this.bars = bars;
        this.shown = shown;
        this.largeType = largeType;
    }

    /** One area. */
    public record Bar(String code, String name, Map<Outlook, Long> counts) {
        public long count(Outlook outlook) {
            return counts.getOrDefault(outlook, 0L);
        }

        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    static CadreChart of(List<CadreRow> rows, Map<String, String> names, boolean largeType) {
        Map<String, Map<Outlook, Long>> byArea = rows.stream()
                .collect(groupingBy(CadreRow::area, TreeMap::new, groupingBy(CadreRow::outlook, counting())));
        List<Bar> bars = byArea.entrySet().stream().map(each -> new Bar(each.getKey(), names.getOrDefault(each.getKey(), each.getKey()),
                each.getValue())).toList();
        List<Outlook> shown = Stream.of(Outlook.values()).filter(outlook -> bars.stream().anyMatch(bar -> bar.count(outlook) > 0)).toList();
        return new CadreChart(bars, shown, largeType);
    }

    public List<Bar> getBars() {
        return bars;
    }

    /** The outlooks that occur. */
    public List<Outlook> getShown() {
        return shown;
    }

    /** Room for every bar, as a style. */
    public String height() {
        return "height:" + (5 + 2.4 * bars.size()) + "rem";
    }

    /** The chart as Chart.js reads it. It goes into a script of the page, so no name in it may end that script. */
    public String json() {
        JsonArrayBuilder series = Json.createArrayBuilder();
        shown.forEach(outlook -> {
            JsonArrayBuilder counts = Json.createArrayBuilder();
            bars.forEach(bar -> counts.add(bar.count(outlook)));
            series.add(Json.createObjectBuilder().add("label", PageWords.of("evaluation", "outlook." + outlook)).add("data", counts)
                    .add("backgroundColor", COLOURS.get(outlook)).add("maxBarThickness", 26));
        });
        JsonObject chart = Json.createObjectBuilder().add("type", "bar")
                .add("data", Json.createObjectBuilder()
                        .add("labels", Json.createArrayBuilder(bars.stream().map(Bar::name).toList())).add("datasets", series))
                .add("options", options()).build();
        return chart.toString().replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private JsonObject options() {
        return Json.createObjectBuilder().add("indexAxis", "y").add("maintainAspectRatio", false).add("animation", false)
                .add("scales", Json.createObjectBuilder()
                        .add("x", Json.createObjectBuilder().add("stacked", true).add("beginAtZero", true).add("ticks", text().add("precision", 0)))
                        .add("y", Json.createObjectBuilder().add("stacked", true).add("ticks", text().add("autoSkip", false))
                                .add("grid", Json.createObjectBuilder().add("display", false))))
                .add("plugins", Json.createObjectBuilder()
                        .add("legend", Json.createObjectBuilder().add("align", "start").add("labels", text()))).build();
    }

    private JsonObjectBuilder text() {
        return Json.createObjectBuilder().add("color", "#23272e").add("font", Json.createObjectBuilder().add("size", largeType ? 17 : 13));
    }
}
