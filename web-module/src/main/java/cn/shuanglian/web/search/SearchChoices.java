package cn.shuanglian.web.search;

import cn.shuanglian.reception.search.OpinionFacet;
import cn.shuanglian.reception.search.SearchAsk;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;
import java.util.EnumMap;
import java.util.Map;

/** By what a search is narrowed, as the address and the API say it. */
final class SearchChoices {
    private final Map<OpinionFacet, String> chosen = new EnumMap<>(OpinionFacet.class);
    private AreaCode area;

    /** A county is a value of its facet; a city or a township is none. */
    SearchChoices area(AreaCode asked) {
        if (asked != null && asked.level() == AreaLevel.COUNTY) {
            chosen.put(OpinionFacet.AREA, asked.code());
        } else {
            area = asked;
        }
        return this;
    }

    SearchChoices with(OpinionFacet facet, Object value) {
        if (value != null) {
            chosen.put(facet, value.toString());
        }
        return this;
    }

    SearchAsk words(String words) {
        return new SearchAsk(words, area, chosen);
    }
}
