package cn.shuanglian.registry.group;

import cn.shuanglian.registry.funding.Fund;
import cn.shuanglian.registry.funding.FundHolder;
import cn.shuanglian.registry.funding.FundKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The yearly funds of groups (S20: 100,000 yuan for each of 湘潭县's). */
@ApplicationScoped
class GroupFunds implements FundHolder {
    @Inject
    Groups groups;

    @Override
    public FundKind kind() {
        return FundKind.GROUP;
    }

    @Override
    public Fund require(long id) {
        GroupRow group = groups.require(id);
        return new Fund(group.id(), group.name(), group.area(), group.fundingPerYear());
    }
}
