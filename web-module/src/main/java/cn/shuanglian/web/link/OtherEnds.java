package cn.shuanglian.web.link;

import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.citizen.Citizens;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.link.LinkKind;
import cn.shuanglian.registry.link.LinkRow;
import cn.shuanglian.registry.link.LinkSuggestions.Suggestion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of citizens, masked, and of township congresses among those to choose from. */
@Dependent
class OtherEnds {
    @Inject
    Citizens citizens;
    @Inject
    Bodies bodies;
    @Inject
    Deputies deputies;

    private final Map<Long, String> names = new HashMap<>();
    private String fromName = "";

    void load(LinkKind kind, List<Suggestion> choices, long from, LinkRow replaced) {
        List<Long> ids = choices.stream().map(Suggestion::id).toList();
        if (kind == LinkKind.CITIZEN) {
            citizens.among(ids).values().forEach(citizen -> names.put(citizen.id(), citizen.name() + "（" + citizen.place() + "）"));
        } else if (kind == LinkKind.DIRECTOR_TOWNSHIP) {
            names.putAll(bodies.names(ids));
        }
        fromName = replaced == null ? deputies.ownNames(List.of(from)).getOrDefault(from, "") : replaced.fromName();
    }

    String name(long id) {
        return names.getOrDefault(id, "");
    }

    String fromName() {
        return fromName;
    }
}
