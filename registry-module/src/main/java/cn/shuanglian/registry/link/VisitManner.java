package cn.shuanglian.registry.link;

/** How somebody got in touch. */
public enum VisitManner {
    VISIT, PHONE, MEETING, LETTER
}
