package cn.shuanglian.registry.deputy;

/** As much of a mandate as other modules need to refer to it; {@code area} is a code. */
public record DeputyRef(long id, long personId, String name, DeputyLevel level, String area, Long stationId, boolean leadingCadre) {
}
