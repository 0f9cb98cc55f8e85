package cn.shuanglian.reception.commitment;

/** How whoever something was promised to heard that it is done. */
public enum ToldHow {
    PHONE, VISIT, LETTER, STATION
}
