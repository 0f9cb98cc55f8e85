package cn.shuanglian.reception.invitation;

import java.time.LocalDate;

/** Whom a place can be offered to. @param reception where that deputy is expected, for an exchange of places; null for nothing in return */
public record SwapChoice(long deputy, String name, Long reception, LocalDate date, String stationName) {
}
