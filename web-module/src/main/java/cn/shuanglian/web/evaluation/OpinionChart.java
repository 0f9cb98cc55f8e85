package cn.shuanglian.web.evaluation;

import cn.shuanglian.reception.opinion.Grouping;
import cn.shuanglian.web.faces.PageWords;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Collected beside solved as bars: every month, of everything else the fifteen largest groups. What is left is told in words, for one
 * bar of it would dwarf the others.
 */
public final class OpinionChart {
    private static final int MOST = 15;
    private static final int LINE = 16;

    private final Breakdown all;
    private final List<Breakdown.Group> bars;
    private final Words words;
    private final boolean lying;
    private final boolean largeType;

    /** Names of the two series. */
    record Words(String collected, String solved) {
    }

    OpinionChart(Breakdown breakdown, Grouping by, Words words, boolean largeType) {
        all = breakdown;
        lying = by != Grouping.MONTH;
        bars = lying ? largest(breakdown.groups()) : breakdown.groups();
        this.words = words;
        this.largeType = largeType;
    }

    private static List<Breakdown.Group> largest(List<Breakdown.Group> groups) {
        return groups.size() <= MOST ? groups
                : groups.stream().sorted(Comparator.comparing(Breakdown.Group::collected).reversed()).limit(MOST).toList();
    }

    /** What is not drawn, in words; empty where everything is. */
    public String rest() {
        int left = all.groups().size() - bars.size();
        return left == 0 ? "" : PageWords.of("evaluation", "statistics.rest", bars.size(), left,
                Long.toString(all.collected() - sum(Breakdown.Group::collected)), Long.toString(all.solved() - sum(Breakdown.Group::solved)));
    }

    private long sum(ToLongFunction<Breakdown.Group> count) {
        return bars.stream().mapToLong(count).sum();
    }

    /** Room for every bar, as a style. */
    public String height() {
        double rem = lying ? 5 + 2.8 * bars.size() : 20;
        return "height:" + rem + "rem";
    }

    /** The chart as Chart.js reads it. It goes into a script of the page, so no name in it may end that script. */
    public String json() {
        JsonObject chart = Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder()
                        .add("labels", Json.createArrayBuilder(bars.stream().map(bar -> lines(bar.label())).toList()))
                        .add("datasets", Json.createArrayBuilder()
                                .add(series(words.collected(), "#b9cbdc", "#1f4b73", Breakdown.Group::collected))
                                .add(series(words.solved(), "#1f4b73", "#1f4b73", Breakdown.Group::solved))))
                .add("options", options())
                .build();
        return chart.toString().replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    /** A long name in lines, for it would be cut off where the chart is narrow. A Chinese character is as wide as two letters. */
    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String part : name.split("(?<= )|(?<=\\p{IsHan})|(?=\\p{IsHan})")) {
            int wide = part.chars().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
            if (width > 0 && width + wide > LINE) {
                lines.add(line.toString().strip());
                line.setLength(0);
                width = 0;
            }
            line.append(part);
            width += wide;
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private JsonObjectBuilder series(String name, String fill, String edge, ToLongFunction<Breakdown.Group> count) {
        JsonArrayBuilder counts = Json.createArrayBuilder();
        bars.forEach(bar -> counts.add(count.applyAsLong(bar)));
        return Json.createObjectBuilder().add("label", name).add("data", counts).add("backgroundColor", fill)
                .add("borderColor", edge).add("borderWidth", 1).add("maxBarThickness", 26);
    }

    private JsonObject options() {
        return Json.createObjectBuilder()
                .add("indexAxis", lying ? "y" : "x")
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("scales", Json.createObjectBuilder()
                        .add(lying ? "x" : "y", Json.createObjectBuilder().add("beginAtZero", true).add("ticks", text().add("precision", 0)))
                        .add(lying ? "y" : "x", Json.createObjectBuilder().add("ticks", text().add("autoSkip", false))
                                .add("grid", Json.createObjectBuilder().add("display", false))))
                .add("plugins", Json.createObjectBuilder()
                        .add("legend", Json.createObjectBuilder().add("align", "start").add("labels", text())))
                .build();
    }

    private JsonObjectBuilder text() {
        return Json.createObjectBuilder().add("color", "#23272e").add("font", Json.createObjectBuilder().add("size", largeType ? 17 : 13));
    }
}
