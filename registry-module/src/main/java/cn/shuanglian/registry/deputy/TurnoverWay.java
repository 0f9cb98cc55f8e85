package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.deputy.MandateStatus.ACTIVE;
import static cn.shuanglian.registry.deputy.MandateStatus.ENDED;
import static cn.shuanglian.registry.deputy.MandateStatus.SUSPENDED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one table of what can happen to a mandate in which state, and how it stands then. Nothing happens to one that has ended. */
final class TurnoverWay {
    private static final Map<MandateStatus, Map<TurnoverKind, MandateStatus>> TABLE = Map.of(
            ACTIVE, Map.of(TurnoverKind.SUSPENDED, SUSPENDED, TurnoverKind.TERMINATED, ENDED, TurnoverKind.TRANSFERRED, ACTIVE,
                    TurnoverKind.GROUP_CHANGED, ACTIVE, TurnoverKind.STATION_CHANGED, ACTIVE),
            SUSPENDED, Map.of(TurnoverKind.RESTORED, ACTIVE, TurnoverKind.TERMINATED, ENDED),
            ENDED, Map.of());

    private TurnoverWay() {
    }

    /** How the mandate stands afterwards, or nothing if its state does not know the kind. */
    static Optional<MandateStatus> next(MandateStatus status, TurnoverKind kind) {
        return Optional.ofNullable(TABLE.get(status).get(kind));
    }

    /** What can happen in that state. */
    static List<TurnoverKind> allowed(MandateStatus status) {
        return Arrays.stream(TurnoverKind.values()).filter(TABLE.get(status)::containsKey).toList();
    }
}
