package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One mandate as a file, with the person's other mandates. */
@Named
@RequestScoped
public class DeputyPage {
    @Inject
    Deputies deputies;
    @Inject
    RegisterNames names;
    @Inject
    ListQuery query;

    private DeputyRow deputy;
    private List<DeputyRow> others;
    private Map<String, String> areaNames;
    private Map<Long, String> stationNames;
    private Map<Long, String> groupNames;

    /** Called once before the page is shown. @throws NotFound for a key that is none, unknown or outside the caller's area */
    public void load() {
        Long id = query.id("id");
        if (id == null) {
            throw new NotFound("deputy", query.text("id"));
        }
        deputy = deputies.find(id);
        List<DeputyRow> all = deputies.ofPerson(deputy.personId());
        others = all.stream().filter(row -> row.id() != id).toList();
        areaNames = names.areas(all, row -> Stream.of(row.area()));
        stationNames = names.stations(List.of(deputy), row -> Stream.ofNullable(row.stationId()));
        groupNames = names.groups(List.of(deputy), row -> Stream.of(row.areaGroupId(), row.professionalGroupId()));
    }

    public DeputyRow getDeputy() {
        return deputy;
    }

    /** The person's other mandates within the caller's area, the latest first. */
    public List<DeputyRow> getOthers() {
        return others;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }

    public String getStationName() {
        return stationNames.get(deputy.stationId());
    }

    public String getAreaGroupName() {
        return groupNames.get(deputy.areaGroupId());
    }

    public String getProfessionalGroupName() {
        return groupNames.get(deputy.professionalGroupId());
    }
}
