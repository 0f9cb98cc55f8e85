package cn.shuanglian.reception.rota;

/** Why a deputy cannot receive at a station on a day; of several reasons the first of these is told. */
public enum Bar {
    /** The station lies in another county than the deputy's own one, or the deputy has none. */
    OTHER_PLACE,
    /** The mandate is not exercised on that day. */
    NO_MANDATE,
    /** The congress meets, or its standing committee, and the deputy sits there. */
    MEETING,
    ABSENT,
    RECUSED,
    /** Expected at another reception at that time. */
    ELSEWHERE
}
