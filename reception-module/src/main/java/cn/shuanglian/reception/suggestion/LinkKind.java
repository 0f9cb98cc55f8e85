package cn.shuanglian.reception.suggestion;

/** What a suggestion is tied to: a mandate, an opinion or a unit. */
enum LinkKind {
    SECONDER, SOURCE_OPINION, CO_UNIT
}
