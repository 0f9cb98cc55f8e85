package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.deputy.TurnoverKind.SUSPENDED;
import static cn.shuanglian.registry.deputy.TurnoverKind.TERMINATED;

/** The statutory reasons for which a mandate is suspended (代表法 2025 art. 61) or ends (art. 62). */
public enum TurnoverReason {
    /** Art. 61 (1): held in custody for a criminal case. */
    DETAINED(SUSPENDED),
    /** Art. 61 (2): serves a sentence of which losing political rights is no part. */
    SERVING_SENTENCE(SUSPENDED),
    /** Art. 62 (1): moved, or was moved to a post, out of the area; of local congresses only. */
    MOVED_AWAY(TERMINATED),
    /** Art. 62 (2): the resignation was accepted. */
    RESIGNED(TERMINATED),
    /** Art. 62 (2): was told to resign, and it was accepted. */
    ORDERED_TO_RESIGN(TERMINATED),
    /** Art. 62 (3): two sessions of the congress without leave. */
    MISSED_TWO_SESSIONS(TERMINATED),
    /** Art. 62 (4). */
    RECALLED(TERMINATED),
    /** Art. 62 (5). */
    NATIONALITY_LOST(TERMINATED),
    /** Art. 62 (6): by a judgment. */
    POLITICAL_RIGHTS_LOST(TERMINATED),
    /** Art. 62 (7): capacity to act. */
    CAPACITY_LOST(TERMINATED),
    /** Art. 62, last paragraph. */
    DIED(TERMINATED);

    private final TurnoverKind kind;

    TurnoverReason(TurnoverKind kind) {
        this.kind = kind;
    }

    /** What it is a reason for. */
    public TurnoverKind kind() {
        return kind;
    }

    boolean fits(DeputyLevel level) {
        return this != MOVED_AWAY || level != DeputyLevel.NATIONAL;
    }
}
