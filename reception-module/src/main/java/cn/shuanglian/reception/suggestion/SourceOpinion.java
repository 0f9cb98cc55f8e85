package cn.shuanglian.reception.suggestion;

import java.time.LocalDate;

/** An opinion that a suggestion was drawn from; what was said is told by its own page to those who may read it. */
public record SourceOpinion(long id, String number, LocalDate heardOn) {
}
