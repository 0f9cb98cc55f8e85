package cn.shuanglian.reception.activity;

/** What a group does together: inspects, researches, studies, is trained, pays visits or meets. */
public enum ActivityKind {
    INSPECTION, RESEARCH, STUDY, TRAINING, VISIT, MEETING
}
