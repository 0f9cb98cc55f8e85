package cn.shuanglian.web.reception;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.session.ReceptionStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What several pages about receptions ask; buttons only, the facades keep the rights. */
@Named
@RequestScoped
public class Receiving {
    @Inject
    HttpServletRequest request;

    /** Whether the reader runs receptions at all. */
    public boolean isMayRun() {
        return runs(request::isUserInRole);
    }

    /** Whether somebody with these roles runs receptions at all. */
    static boolean runs(Predicate<String> hasRole) {
        return Stream.of(STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE).anyMatch(hasRole);
    }

    /** Whether somebody with these roles decides who is expected at receptions. */
    static boolean plans(Predicate<String> hasRole) {
        return Stream.of(TOWNSHIP_OFFICE, LIAISON_OFFICE).anyMatch(hasRole);
    }

    /** The badge's tone for that state. */
    public String tone(ReceptionStatus status) {
        return switch (status) {
            case HELD -> "good";
            case PLANNED, ANNOUNCED -> "info";
            case CANCELLED -> "neutral";
        };
    }
}
