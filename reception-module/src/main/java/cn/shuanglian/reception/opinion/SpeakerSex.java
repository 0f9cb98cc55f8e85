package cn.shuanglian.reception.opinion;

/** The sex of who spoke, where it was told (GB/T 2261.1). */
public enum SpeakerSex {
    MALE, FEMALE
}
