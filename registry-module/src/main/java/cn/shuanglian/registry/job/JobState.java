package cn.shuanglian.registry.job;

/** How a job stands. {@code INTERRUPTED}: its node died under it; whatever it had not committed is undone. */
public enum JobState {
    RUNNING, DONE, FAILED, INTERRUPTED
}
