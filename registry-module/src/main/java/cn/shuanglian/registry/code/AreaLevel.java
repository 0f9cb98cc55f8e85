package cn.shuanglian.registry.code;

/** The steps of the administrative order, widest first. */
public enum AreaLevel {
    COUNTRY, PROVINCE, CITY, COUNTY, TOWNSHIP
}
