package cn.shuanglian.reception.opinion;

import static cn.shuanglian.reception.opinion.OpinionIntake.required;

import cn.shuanglian.reception.session.HeldReception;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Finds where an opinion was heard and by whom, among what the recorder runs. */
@Dependent
class OpinionOrigins {
    /** Nothing older is typed in: there was neither a station nor a record to keep it. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    @Inject
    Receptions receptions;
    @Inject
    Stations stations;
    @Inject
    Areas areas;
    @Inject
    Deputies deputies;
    @Inject
    Turnovers turnovers;

    Origin of(HeardAt heard, Long deputyId, Caller caller, LocalDate today) {
        checkPaper(heard.paper(), today);
        return heard.source() == OpinionSource.RECEPTION ? atReception(heard, deputyId, caller) : elsewhere(heard, deputyId, caller, today);
    }

    private Origin atReception(HeardAt heard, Long deputyId, Caller caller) {
        required(heard.receptionId(), "reception");
        required(deputyId, "deputyId");
        HeldReception held = receptions.keepHeld(heard.receptionId());
        if (!isOffice(caller) && !Long.valueOf(held.stationId()).equals(caller.stationId())) {
            throw new NotFound("reception", heard.receptionId());
        }
        if (!held.came().contains(deputyId)) {
            throw new Refused("opinion.deputyNotThere", "deputyId");
        }
        return Origin.reception(held, deputyId);
    }

    private Origin elsewhere(HeardAt heard, Long deputyId, Caller caller, LocalDate today) {
        if (heard.receptionId() != null) {
            throw new Refused("opinion.noReception", "reception");
        }
        required(heard.on(), "heardOn");
        checkDay(heard.on(), "heardOn", today);
        Long station = isOffice(caller) || heard.stationId() != null ? heard.stationId() : caller.stationId();
        String area = station == null ? area(heard.area(), caller) : stationArea(station, caller);
        if (deputyId != null) {
            checkDeputy(deputyId, heard.on());
        }
        return new Origin(heard.source(), heard.on(), station, null, area, deputyId);
    }

    private String stationArea(long id, Caller caller) {
        StationRow station = stations.require(id);
        if (!isOffice(caller) && !Long.valueOf(id).equals(caller.stationId())) {
            throw new NotFound("station", id);
        }
        return station.area();
    }

    private String area(String asked, Caller caller) {
        if (!isOffice(caller)) {
            throw new Refused("required", "station");
        }
        String code = asked == null ? caller.area().code() : asked;
        requireArea(code, "area");
        return code;
    }

    /** Refuses, at that field, an area that is none or not the recorder's. */
    void requireArea(String code, String field) {
        try {
            areas.require(code);
        } catch (NotFound e) {
            throw new Refused("area.unknown", field, code);
        }
    }

    private void checkDeputy(long id, LocalDate on) {
        DeputyRef deputy = deputies.among(List.of(id)).stream().findFirst().orElseThrow(() -> new Refused("deputy.unknown", "deputyId"));
        if (turnovers.vacancies(List.of(id)).at(id, on)) {
            throw new Refused("opinion.deputyVacantThen", "deputyId", deputy.name(), on);
        }
    }

    private static void checkPaper(PaperNote paper, LocalDate today) {
        if (paper.on() != null) {
            checkDay(paper.on(), "paperOn", today);
        }
        OpinionIntake.notLonger(paper.number(), "paperNumber", 40);
    }

    private static void checkDay(LocalDate day, String field, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("opinion.dayToCome", field, today);
        }
        if (day.isBefore(EARLIEST)) {
            throw new Refused("opinion.dayTooLongAgo", field, EARLIEST);
        }
    }

    private static boolean isOffice(Caller caller) {
        return caller.has(Role.LIAISON_OFFICE) || caller.has(Role.TOWNSHIP_OFFICE);
    }
}
