/**
 * Keeps the activities of deputies' groups (S10, 代表法 2025 art. 26–27): what is planned, who is invited and came, what was found, what it
 * cost and led to. Publishes {@link cn.shuanglian.reception.activity.ActivityHeld}.
 */
package cn.shuanglian.reception.activity;
