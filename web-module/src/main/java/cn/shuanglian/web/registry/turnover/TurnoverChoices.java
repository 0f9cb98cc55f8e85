package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.rule.DocumentChoice;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What can be chosen from where a deputy is moved. */
@Dependent
class TurnoverChoices {
    @Inject
    Turnovers turnovers;
    @Inject
    Groups groups;
    @Inject
    Stations stations;
    @Inject
    Documents documents;

    private List<Choice> groupChoices;
    private List<Choice> stationChoices;
    private List<DocumentChoice> documentChoices;

    /** One thing to choose; {@code part} says what else distinguishes it. */
    public record Choice(long id, String name, String part) {
    }

    /** Documents of the rules library that bind the area. */
    List<DocumentChoice> documents(String area) {
        if (documentChoices == null) {
            documentChoices = documents.choices(new AreaCode(area));
        }
        return documentChoices;
    }

    /** Units that elected deputies of the same congress. */
    List<String> electors(long deputyId) {
        return turnovers.electors(deputyId);
    }

    /** Delegations of the same congress. */
    List<String> delegations(long deputyId) {
        return turnovers.delegations(deputyId);
    }

    /** Groups of the deputy's area, of those above and below it. */
    List<Choice> groups(DeputyRow deputy) {
        if (groupChoices == null) {
            AreaCode area = new AreaCode(deputy.area());
            groupChoices = groups.directory().stream().filter(group -> area.within(new AreaCode(group.area())) != null)
                    .map(group -> new Choice(group.id(), group.name(), group.kind().name())).toList();
        }
        return groupChoices;
    }

    /** Stations of the deputy's area. */
    List<Choice> stations(DeputyRow deputy) {
        if (stationChoices == null) {
            AreaCode area = new AreaCode(deputy.area());
            stationChoices = stations.directory().stream().filter(station -> area.covers(station.area()))
                    .map(station -> new Choice(station.id(), station.name(), station.area())).toList();
        }
        return stationChoices;
    }
}
