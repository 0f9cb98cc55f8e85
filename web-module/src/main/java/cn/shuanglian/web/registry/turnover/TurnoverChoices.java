package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** What can be chosen from where a deputy is moved. */
@Dependent
class TurnoverChoices {
    @Inject
    Deputies deputies;
    @Inject
    Groups groups;
    @Inject
    Stations stations;

    private List<Choice> groupChoices;
    private List<Choice> stationChoices;

    /** One thing to choose; {@code part} says what else distinguishes it. */
    public record Choice(long id, String name, String part) {
    }

    List<String> electors(DeputyRow deputy) {
        return deputies.electors(deputy.id());
    }

    List<String> delegations(DeputyRow deputy) {
        return deputies.delegations(deputy.id());
    }

    List<Choice> groups() {
        if (groupChoices == null) {
            groupChoices = groups.directory().stream().map(group -> new Choice(group.id(), group.name(), group.kind().name())).toList();
        }
        return groupChoices;
    }

    List<Choice> stations() {
        if (stationChoices == null) {
            stationChoices = stations.directory().stream().map(station -> new Choice(station.id(), station.name(), station.area())).toList();
        }
        return stationChoices;
    }
}
