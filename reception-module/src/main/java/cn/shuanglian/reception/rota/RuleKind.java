package cn.shuanglian.reception.rota;

/** By what a rule finds the days on which stations receive. Receptions by appointment need no rule. */
public enum RuleKind {
    /** Days of every month, moved to the next working day where they are off (S3). */
    MONTHLY,
    /** The same, at a few stations at a time, with a member of the directors' meeting, in rotation (S3: 主任接待日). */
    DIRECTOR,
    /** Market days, by the last digit of the day of the month or by weekday, whether worked or not. */
    MARKET,
    /** One date on which all stations receive together. */
    JOINT
}
