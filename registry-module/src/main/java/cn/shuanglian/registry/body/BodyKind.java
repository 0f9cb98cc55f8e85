package cn.shuanglian.registry.body;

/** What kind of body of a congress it is. */
public enum BodyKind {
    /** 人大常委会 (组织法 art. 46–54). */
    STANDING_COMMITTEE,
    /** 专门委员会 (组织法 art. 33). */
    SPECIAL_COMMITTEE,
    /** 代表团. */
    DELEGATION,
    /** 乡镇人大 or, where a street has no congress, 街道工委. */
    TOWNSHIP_CONGRESS
}
