package cn.shuanglian.web.link;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.link.KindSheet;
import cn.shuanglian.registry.link.KindSheet.Load;
import cn.shuanglian.registry.link.KindSheet.Shortfall;
import cn.shuanglian.registry.link.LinkQuotas;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.registry.rule.RuleRow;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.security.MePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How far the quotas of pairs are met in one area, and why not. */
@Named
@RequestScoped
public class LinkQuotasPage {
    /** Names that are listed at once; more can be found in the list of pairs. */
    public static final int NAMES_SHOWN = 120;

    @Inject
    LinkQuotas quotas;
    @Inject
    Documents documents;
    @Inject
    Areas areaBook;
    @Inject
    MePage me;
    @Inject
    ListQuery query;

    private List<AreaRow> areas = List.of();
    private List<KindSheet> sheets = List.of();
    private Map<String, String> areaNames = Map.of();
    private Map<Long, String> titles = Map.of();

    /** Called before the page is shown. @throws cn.shuanglian.registry.fault.NotFound for an area that is not the reader's */
    public void load() {
        areas = areaBook.choices().stream().filter(area -> area.level() != AreaLevel.PROVINCE).toList();
        AreaCode area = getArea();
        if (area == null) {
            return;
        }
        sheets = quotas.sheets(area);
        areaNames = areaBook.names(sheets.stream().flatMap(LinkQuotasPage::places).filter(Objects::nonNull).distinct().toList());
        titles = new HashMap<>(documents.titles(sheets.stream().flatMap(sheet -> Stream.of(sheet.least(), sheet.most()))
                .map(RuleRow::documentId).filter(Objects::nonNull).distinct().toList()));
    }

    private static Stream<String> places(KindSheet sheet) {
        return Stream.of(sheet.reasons().stream().map(Shortfall::place), sheet.shortOf().stream().map(Load::county),
                sheet.over().stream().map(Load::county), Stream.of(sheet.least().area().code())).flatMap(codes -> codes);
    }

    /** The area the address names, else the reader's own if it has pairs; null where one has to be chosen. */
    public AreaCode getArea() {
        AreaCode asked = query.area("area");
        AreaCode own = new AreaCode(me.getAreaCode());
        return asked != null ? asked : own.level() == AreaLevel.CITY || own.level() == AreaLevel.COUNTY ? own : null;
    }

    public String getAreaName() {
        return getArea() == null ? "" : areaNames.getOrDefault(getArea().code(), getArea().code());
    }

    public List<AreaRow> getAreas() {
        return areas;
    }

    public List<KindSheet> getSheets() {
        return sheets;
    }

    /** Somebody has to decide about a pair of the area. */
    public int getToDecide() {
        return sheets.stream().mapToInt(sheet -> sheet.proposed() + sheet.ending()).sum();
    }

    /** "3–5", or "1" where both ends are the same. */
    public String span(KindSheet sheet) {
        int least = sheet.least().value();
        int most = sheet.most().value();
        return least == most ? Integer.toString(least) : least + "–" + most;
    }

    /** What decides the quota: a document with its article, or where the default comes from. */
    public String source(RuleRow rule) {
        if (rule.documentId() == null) {
            return PageWords.of("registry", "ruleSource." + rule.parameter().source());
        }
        return titles.getOrDefault(rule.documentId(), "") + (rule.article() == null ? "" : " " + rule.article());
    }

    /** Why quotas are not met, in a sentence. */
    public String reason(KindSheet sheet, Shortfall why) {
        String place = why.place() == null ? getAreaName() : areaNames.getOrDefault(why.place(), why.place());
        return PageWords.of("registry", "linkShort." + why.reason() + (why.reason().isOfItsKind() ? "." + sheet.kind() : ""), place, why.froms(),
                why.missing(), why.supply(), why.detail() == null ? "" : why.detail());
    }

    /** Name of the county somebody was elected in; empty where it is unknown. */
    public String county(Load load) {
        return load.county() == null ? "" : areaNames.getOrDefault(load.county(), "");
    }

    /** The first names of a list. */
    public List<Load> first(List<Load> loads) {
        return loads.subList(0, Math.min(NAMES_SHOWN, loads.size()));
    }

    public int getShown() {
        return NAMES_SHOWN;
    }
}
