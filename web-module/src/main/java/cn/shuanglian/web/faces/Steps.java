package cn.shuanglian.web.faces;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import java.util.stream.Collectors;

/** Takes a person's step and tells what a facade has against it; the page stays as it was typed, nothing was stored. */
public final class Steps {
    private Steps() {
    }

    /** How a step ended; after {@code STALE} the page has to show the record as it stands now. */
    public enum End {
        DONE, REFUSED, STALE
    }

    /** Takes the step. A missing record and missing rights are not caught: they have pages of their own. */
    public static End take(Runnable step) {
        try {
            step.run();
            return End.DONE;
        } catch (Refused refused) {
            Notices.refused(PageWords.of(refused));
            return End.REFUSED;
        } catch (Stale stale) {
            Notices.refused(PageWords.of("common", "step.stale"));
            return End.STALE;
        } catch (RuntimeException failure) {
            String race = Refusals.lostRace(failure);
            Notices.refused(race != null ? race : Refusals.violations(failure).stream().map(Refusals::words).distinct()
                    .collect(Collectors.joining(" ")));
            return End.REFUSED;
        }
    }
}
