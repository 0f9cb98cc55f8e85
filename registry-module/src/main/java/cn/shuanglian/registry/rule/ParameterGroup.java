package cn.shuanglian.registry.rule;

/** What a parameter is about, in the order in which pages show the groups. */
public enum ParameterGroup {
    CADRES, LINKS, RECEPTIONS, NOTICES, STATIONS, ACTIVITIES, OPINIONS, SUGGESTIONS, DUTY_REPORTS
}
