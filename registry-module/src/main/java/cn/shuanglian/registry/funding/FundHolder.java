package cn.shuanglian.registry.funding;

import cn.shuanglian.registry.fault.NotFound;

/** Knows those who have funds of one kind. Each package that keeps such holders brings one as a CDI bean; it is called inside the caller's transaction. */
public interface FundHolder {
    FundKind kind();

    /** The holder with this key. @throws NotFound also for one outside the caller's area */
    Fund require(long id);
}
