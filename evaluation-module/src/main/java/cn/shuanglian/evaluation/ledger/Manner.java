package cn.shuanglian.evaluation.ledger;

/** In which way a deputy did what an item counts; a rubric may give each way its own points. */
public enum Manner {
    ATTENDED, SPOKE, LED, SECONDED, ORAL, WRITTEN
}
