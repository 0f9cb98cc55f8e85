package cn.shuanglian.reception.opinion;

/** An opinion that was just recorded; the number is what the speaker is told. */
public record RecordedOpinion(long id, String number) {
}
