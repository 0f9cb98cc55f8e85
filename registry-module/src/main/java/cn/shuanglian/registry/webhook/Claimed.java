package cn.shuanglian.registry.webhook;

import java.util.List;

/**
 * A delivery that this node, and no other, tries now.
 *
 * @param attempt which try this is, from 1
 * @param at when it was claimed, in milliseconds
 * @param secrets to sign with, the present one first
 */
public record Claimed(long id, long webhook, long message, int attempt, long at, String url, List<String> secrets, String payload) {
    /** What it holds stands in no log. */
    @Override
    public String toString() {
        return "Claimed[" + id + "]";
    }
}
