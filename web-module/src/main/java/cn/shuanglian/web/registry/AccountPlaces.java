package cn.shuanglian.web.registry;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Finds by its name the station, unit or deputy an account belongs to; an administrator sees names, never the registers themselves. */
@Dependent
class AccountPlaces {
    @Inject
    Stations stations;
    @Inject
    Units units;
    @Inject
    Deputies deputies;

    /** What an account can be narrowed to. */
    public enum Bond {
        AREA, STATION, UNIT, DEPUTY
    }

    /** The key of the one of that name in the area, null for the whole area; refuses none and several. */
    Long find(Bond bond, AreaCode area, String name) {
        if (bond == Bond.AREA) {
            return null;
        }
        if (name == null) {
            throw new Refused("account.bondName", "bondName");
        }
        return only(switch (bond) {
            case STATION -> stations.named(area, name);
            case UNIT -> units.named(area, name);
            default -> deputies.peopleNamed(area, name);
        }, name);
    }

    static Long only(List<Long> found, String name) {
        if (found.size() != 1) {
            throw new Refused(found.isEmpty() ? "account.bondUnknown" : "account.bondAmbiguous", "bondName", name);
        }
        return found.get(0);
    }
}
