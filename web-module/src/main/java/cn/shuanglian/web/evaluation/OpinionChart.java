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

/** Collected beside solved as bars: months side by side, everything else with the fifteen largest groups and the rest as one. */
public final class OpinionChart {
    private static final int MOST = 15;

    private final List<Breakdown.Group> bars;
    private final boolean lying;
    private final boolean largeType;

    OpinionChart(Breakdown breakdown, Grouping by, boolean largeType) {
        lying = by != Grouping.MONTH;
        bars = lying ? largest(breakdown.groups()) : breakdown.groups();
        this.largeType = largeType;
    }

    private static List<Breakdown.Group> largest(List<Breakdown.Group> groups) {
        if (groups.size() <= MOST) {
            return groups;
        }
        List<Breakdown.Group> sorted = groups.stream().sorted(Comparator.comparing(Breakdown.Group::collected).reversed()).toList();
        List<Breakdown.Group> rest = sorted.subList(MOST, sorted.size());
        List<Breakdown.Group> bars = new ArrayList<>(sorted.subList(0, MOST));
        bars.add(new Breakdown.Group("", word("statistics.rest", Integer.toString(rest.size())),
                rest.stream().mapToLong(Breakdown.Group::collected).sum(), rest.stream().mapToLong(Breakdown.Group::solved).sum(), "", "", ""));
        return bars;
    }

    /** Room for every bar, as a style. */
    public String height() {
        double rem = lying ? 5 + 2.4 * bars.size() : 20;
        return "height:" + rem + "rem";
    }

    /** The chart as Chart.js reads it. It goes into a script of the page, so no name in it may end that script. */
    public String json() {
        JsonObject chart = Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder()
                        .add("labels", Json.createArrayBuilder(bars.stream().map(Breakdown.Group::label).toList()))
                        .add("datasets", Json.createArrayBuilder()
                                .add(series("statistics.collected", "#b9cbdc", "#1f4b73", Breakdown.Group::collected))
                                .add(series("statistics.solved", "#1f4b73", "#1f4b73", Breakdown.Group::solved))))
                .add("options", options())
                .build();
        return chart.toString().replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private JsonObjectBuilder series(String word, String fill, String edge, ToLongFunction<Breakdown.Group> count) {
        JsonArrayBuilder counts = Json.createArrayBuilder();
        bars.forEach(bar -> counts.add(count.applyAsLong(bar)));
        return Json.createObjectBuilder().add("label", word(word)).add("data", counts).add("backgroundColor", fill)
                .add("borderColor", edge).add("borderWidth", 1).add("maxBarThickness", 26);
    }

    private JsonObjectBuilder options() {
        JsonObjectBuilder font = Json.createObjectBuilder().add("size", largeType ? 17 : 13);
        JsonObjectBuilder whole = Json.createObjectBuilder().add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0));
        JsonObjectBuilder named = Json.createObjectBuilder().add("grid", Json.createObjectBuilder().add("display", false))
                .add("ticks", Json.createObjectBuilder().add("autoSkip", false));
        return Json.createObjectBuilder()
                .add("indexAxis", lying ? "y" : "x")
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("font", font)
                .add("color", "#23272e")
                .add("scales", Json.createObjectBuilder().add(lying ? "x" : "y", whole).add(lying ? "y" : "x", named))
                .add("plugins", Json.createObjectBuilder().add("legend", Json.createObjectBuilder().add("align", "start")));
    }

    private static String word(String key, Object... arguments) {
        return PageWords.of("evaluation", key, arguments);
    }
}
