package cn.shuanglian.reception.urge;

/** In whose name somebody urges. Names are stored and appear in the API. */
public enum UrgeLevel {
    DEPUTY, OFFICE, GOVERNMENT, DIRECTORS
}
