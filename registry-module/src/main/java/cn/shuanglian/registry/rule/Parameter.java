package cn.shuanglian.registry.rule;

import static cn.shuanglian.registry.rule.ParameterGroup.ACTIVITIES;
import static cn.shuanglian.registry.rule.ParameterGroup.CADRES;
import static cn.shuanglian.registry.rule.ParameterGroup.DUTY_REPORTS;
import static cn.shuanglian.registry.rule.ParameterGroup.LINKS;
import static cn.shuanglian.registry.rule.ParameterGroup.NOTICES;
import static cn.shuanglian.registry.rule.ParameterGroup.OPINIONS;
import static cn.shuanglian.registry.rule.ParameterGroup.RECEPTIONS;
import static cn.shuanglian.registry.rule.ParameterGroup.STATIONS;
import static cn.shuanglian.registry.rule.ParameterGroup.SUGGESTIONS;
import static cn.shuanglian.registry.rule.ParameterUnit.DAYS;
import static cn.shuanglian.registry.rule.ParameterUnit.DAY_OF_MONTH;
import static cn.shuanglian.registry.rule.ParameterUnit.HOUR_OF_DAY;
import static cn.shuanglian.registry.rule.ParameterUnit.MONTHS;
import static cn.shuanglian.registry.rule.ParameterUnit.PEOPLE;
import static cn.shuanglian.registry.rule.ParameterUnit.RANK;
import static cn.shuanglian.registry.rule.ParameterUnit.TIMES;
import static cn.shuanglian.registry.rule.ParameterUnit.TOWNSHIPS;
import static cn.shuanglian.registry.rule.ParameterUnit.WORKING_DAYS;
import static cn.shuanglian.registry.rule.ParameterUnit.YES_NO;

/**
 * What an area can decide for itself by a document, as a whole number. Names are stored and appear in the API, so they never change. Where
 * no document of an area or of one above it says anything, the default stands, with its source named as the message key
 * {@code ruleSource.<source>}.
 */
public enum Parameter {
    LEADING_CADRE_RANK_CITY(CADRES, RANK, 132, 111, 199, "S4"),
    LEADING_CADRE_RANK_COUNTY(CADRES, RANK, 142, 111, 199, "rankCounty"),
    LINK_LEADER_RANK(CADRES, RANK, 122, 111, 199, "rankLeader"),
    LINK_LEADER_DEPUTY_MIN(LINKS, PEOPLE, 1, 0, 100, "S9"),
    LINK_LEADER_DEPUTY_MAX(LINKS, PEOPLE, 3, 0, 100, "S9"),
    LINK_COMMITTEE_DEPUTY_MIN(LINKS, PEOPLE, 3, 0, 100, "S9"),
    LINK_COMMITTEE_DEPUTY_MAX(LINKS, PEOPLE, 5, 0, 100, "S9"),
    LINK_COUNTY_DEPUTY_MIN(LINKS, PEOPLE, 1, 0, 100, "S9"),
    LINK_COUNTY_DEPUTY_MAX(LINKS, PEOPLE, 1, 0, 100, "S9"),
    LINK_CITIZEN_MIN(LINKS, PEOPLE, 5, 0, 100, "S9"),
    LINK_CITIZEN_MAX(LINKS, PEOPLE, 8, 0, 100, "S9"),
    LINK_DIRECTOR_TOWNSHIP_MIN(LINKS, TOWNSHIPS, 1, 0, 50, "S17"),
    LINK_DIRECTOR_TOWNSHIP_MAX(LINKS, TOWNSHIPS, 2, 0, 50, "S17"),
    RECEPTION_DAY(RECEPTIONS, DAY_OF_MONTH, 15, 1, 28, "S3"),
    RECEPTIONS_PER_CADRE(RECEPTIONS, TIMES, 2, 0, 366, "S3"),
    ANNOUNCE_WORKING_DAYS(RECEPTIONS, WORKING_DAYS, 3, 0, 60, "announce"),
    MINUTES_ANSWER_DAYS(RECEPTIONS, WORKING_DAYS, 10, 1, 60, "minutesAnswer"),
    NOTICE_QUIET_FROM(NOTICES, HOUR_OF_DAY, 21, 0, 23, "quiet"),
    NOTICE_QUIET_UNTIL(NOTICES, HOUR_OF_DAY, 8, 0, 23, "quiet"),
    IDLE_STATION_DAYS(STATIONS, DAYS, 60, 1, 1000, "idle"),
    ACTIVITIES_PER_YEAR(ACTIVITIES, TIMES, 4, 0, 366, "activities"),
    OPINION_DAYS(OPINIONS, DAYS, 30, 1, 365, "opinionDays"),
    OPINION_LONGEST_DAYS(OPINIONS, DAYS, 60, 1, 365, "opinionLongest"),
    OPINION_SEND_BACK_DAYS(OPINIONS, WORKING_DAYS, 5, 1, 60, "sendBack"),
    OPINION_REPLY_REVIEW(OPINIONS, YES_NO, 1, 0, 1, "replyReview"),
    OPINION_SORT_DAYS(OPINIONS, WORKING_DAYS, 5, 1, 60, "sort"),
    OPINION_CO_DAYS(OPINIONS, DAYS, 15, 1, 365, "coDays"),
    OPINION_FEED_BACK_DAYS(OPINIONS, WORKING_DAYS, 5, 1, 60, "feedBack"),
    OPINION_REHANDLE_DAYS(OPINIONS, WORKING_DAYS, 15, 1, 60, "rehandle"),
    OPINION_REPORTED_UP_DAYS(OPINIONS, DAYS, 60, 1, 365, "reportedUp"),
    SUGGESTION_HAND_OVER_DAYS(SUGGESTIONS, WORKING_DAYS, 5, 1, 60, "handOver"),
    SUGGESTION_SEND_BACK_DAYS(SUGGESTIONS, WORKING_DAYS, 5, 1, 60, "sendBack"),
    SUGGESTION_CONTACT_DAYS(SUGGESTIONS, WORKING_DAYS, 20, 1, 60, "contact"),
    SUGGESTION_CO_MONTHS(SUGGESTIONS, MONTHS, 1, 1, 3, "coMonths"),
    SUGGESTION_EVALUATE_DAYS(SUGGESTIONS, WORKING_DAYS, 15, 1, 60, "evaluate"),
    SUGGESTION_REHANDLE_MONTHS(SUGGESTIONS, MONTHS, 1, 1, 3, "rehandleMonths"),
    SUGGESTION_MONTHS(SUGGESTIONS, MONTHS, 3, 1, 3, "law51"),
    SUGGESTION_LONGEST_MONTHS(SUGGESTIONS, MONTHS, 6, 1, 6, "law51"),
    DUTY_REPORTS_PER_TERM(DUTY_REPORTS, TIMES, 1, 1, 5, "S18");

    private final ParameterGroup group;
    private final ParameterUnit unit;
    private final int usual;
    private final int least;
    private final int most;
    private final String source;

    Parameter(ParameterGroup group, ParameterUnit unit, int usual, int least, int most, String source) {
        this.group = group;
        this.unit = unit;
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.source = source;
    }

    public ParameterGroup group() {
        return group;
    }

    public ParameterUnit unit() {
        return unit;
    }

    /** The default. */
    public int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Where the default comes from: a fact of the bulletin, an article of law, or our own choice. */
    public String source() {
        return source;
    }

    /** Whether the system itself already goes by it; the others are kept and shown for people to go by. */
    public boolean isApplied() {
        return switch (this) {
            case DUTY_REPORTS_PER_TERM -> false;
            default -> true;
        };
    }

    /** The other end of the span of which this is one end, or null. */
    public Parameter partner() {
        if (this == SUGGESTION_MONTHS || this == SUGGESTION_LONGEST_MONTHS) {
            return this == SUGGESTION_MONTHS ? SUGGESTION_LONGEST_MONTHS : SUGGESTION_MONTHS;
        }
        String name = name();
        if (name.endsWith("_MIN")) {
            return valueOf(name.substring(0, name.length() - 3) + "MAX");
        }
        return name.endsWith("_MAX") ? valueOf(name.substring(0, name.length() - 3) + "MIN") : null;
    }

    /** One end of a number from–to, which is shown and decided as one. */
    public boolean isSpan() {
        return partner() != null && group == LINKS;
    }

    /** The upper end of a span; its lower end must not be above it. */
    public boolean isUpper() {
        return name().endsWith("_MAX") || this == SUGGESTION_LONGEST_MONTHS;
    }
}
