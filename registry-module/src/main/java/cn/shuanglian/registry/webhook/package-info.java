/**
 * Keeps which programs want to be told what happens (Standard Webhooks), the outbox of what they are told, and how each delivery went.
 * Whoever records something publishes it here in the same transaction; sending comes later and never holds anybody up. Knows accounts by
 * their keys and nothing of receptions or notices but their names in events.
 */
package cn.shuanglian.registry.webhook;
