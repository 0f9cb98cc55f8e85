package cn.shuanglian.launcher;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for something outside this process that tells nobody when it is done. */
class Patience {

    private static final Duration STEP = Duration.ofMillis(200);

    private Patience() {
    }

    /** Asks again and again; false when the time is over and the answer still is no. */
    static boolean until(Duration atMost, BooleanSupplier done) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return true;
    }
}
