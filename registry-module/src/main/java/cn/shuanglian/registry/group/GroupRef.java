package cn.shuanglian.registry.group;

/** As much of a group as a sheet needs to refer to it; {@code awaitedLeader} is set while no deputy is known as its leader. */
public record GroupRef(long id, String name, GroupKind kind, String area, String awaitedLeader) {
}
