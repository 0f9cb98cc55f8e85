package cn.shuanglian.reception.suggestion;

/** What a suggestion is tied to: a mandate, an opinion or a unit. JUDGE is a seconder who judges the answer in place of the mover. */
enum LinkKind {
    SECONDER, SOURCE_OPINION, CO_UNIT, JUDGE
}
