package cn.shuanglian.reception.opinion;

/** About how old who spoke is; an exact age is never asked for (个人信息保护法 §6). */
public enum AgeBand {
    UNDER_18, FROM_18_TO_35, FROM_36_TO_59, FROM_60
}
