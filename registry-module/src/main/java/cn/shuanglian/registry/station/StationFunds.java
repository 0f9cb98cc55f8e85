package cn.shuanglian.registry.station;

import cn.shuanglian.registry.funding.Fund;
import cn.shuanglian.registry.funding.FundHolder;
import cn.shuanglian.registry.funding.FundKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whose funds they are that belong to a station. */
@ApplicationScoped
class StationFunds implements FundHolder {
    @Inject
    Stations stations;

    @Override
    public FundKind kind() {
        return FundKind.STATION;
    }

    @Override
    public Fund require(long id) {
        StationRow station = stations.require(id);
        return new Fund(station.id(), station.name(), station.area(), station.fundingPerYear());
    }
}
