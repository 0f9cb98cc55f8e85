package cn.shuanglian.reception.opinion;

/** Where an opinion was heard: at a reception that was held, or some other way that needs none. */
public enum OpinionSource {
    RECEPTION, VISIT, LETTER, PHONE, WALK, INSPECTION, ONLINE
}
