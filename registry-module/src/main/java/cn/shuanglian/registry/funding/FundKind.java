package cn.shuanglian.registry.funding;

/** Who has funds of its own (S20: stations 20,000 yuan a year, groups of Xiangtan county 100,000). */
public enum FundKind {
    STATION, GROUP
}
