package cn.shuanglian.registry.job;

/** Asks for a job: what it works on ({@code kind}), what people know it by ({@code title}, a file's name say), and whether it only tries. */
public record StartJob(String kind, String title, boolean dryRun) {
}
