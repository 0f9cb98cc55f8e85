package cn.shuanglian.registry.link;

import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.rule.Parameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who stays in touch with whom; how many it should be is a parameter of the area. Names are stored and appear in the API. */
public enum LinkKind {
    /** City leaders and deputies (S9). */
    LEADER_DEPUTY(Parameter.LINK_LEADER_DEPUTY_MIN, Parameter.LINK_LEADER_DEPUTY_MAX, AreaLevel.PROVINCE, AreaLevel.CITY, AreaLevel.COUNTY),
    /** Members of the standing committee and deputies who are neither leaders nor members (S9). */
    COMMITTEE_DEPUTY(Parameter.LINK_COMMITTEE_DEPUTY_MIN, Parameter.LINK_COMMITTEE_DEPUTY_MAX, AreaLevel.PROVINCE, AreaLevel.CITY, AreaLevel.COUNTY),
    /** Deputies and those of the congress that elected them (S9); only where deputies are elected by a congress (组织法 §8). */
    COUNTY_DEPUTY(Parameter.LINK_COUNTY_DEPUTY_MIN, Parameter.LINK_COUNTY_DEPUTY_MAX, AreaLevel.PROVINCE, AreaLevel.CITY),
    /** Deputies and citizens (S9). */
    CITIZEN(Parameter.LINK_CITIZEN_MIN, Parameter.LINK_CITIZEN_MAX, AreaLevel.PROVINCE, AreaLevel.CITY, AreaLevel.COUNTY),
    /** Members of the directors' meeting and township congresses (S17). */
    DIRECTOR_TOWNSHIP(Parameter.LINK_DIRECTOR_TOWNSHIP_MIN, Parameter.LINK_DIRECTOR_TOWNSHIP_MAX, AreaLevel.CITY, AreaLevel.COUNTY);

    private final Parameter least;
    private final Parameter most;
    private final Set<AreaLevel> levels;

    LinkKind(Parameter least, Parameter most, AreaLevel... levels) {
        this.least = least;
        this.most = most;
        this.levels = Set.of(levels);
    }

    /** The parameter that says how many at least. */
    public Parameter least() {
        return least;
    }

    /** The parameter that says how many at most. */
    public Parameter most() {
        return most;
    }

    /** The pairs lead to deputies, not to citizens or townships. */
    public boolean isAmongDeputies() {
        return this == LEADER_DEPUTY || this == COMMITTEE_DEPUTY || this == COUNTY_DEPUTY;
    }

    /** The kinds that areas of this level have. */
    static List<LinkKind> at(AreaLevel level) {
        return Stream.of(values()).filter(kind -> kind.levels.contains(level)).toList();
    }
}
