package cn.shuanglian.reception.activity;

/**
 * An activity with all that is kept of it.
 *
 * @param organised the caller plans the group's activities
 * @param toCome it was neither held nor called off, and its last day is not over, so that answers are still taken
 */
public record ActivitySheet(ActivityRow row, String agenda, String findings, String cancelReason, boolean organised, boolean toCome) {
}
