package cn.shuanglian.registry.deputy;

import java.time.LocalDate;

/** By what an office knows a mandate when it has no number: who, for which congress of which area. */
record MandateKey(String name, LocalDate bornOn, DeputyLevel level, String congress, String area) {
}
