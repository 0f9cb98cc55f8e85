package cn.shuanglian.reception.suggestion;

import java.time.LocalDate;

/** Class and promise that stand for a suggestion as a whole. */
record ReplyStanding(String replyClass, LocalDate promisedFor) {
}
