/**
 * Terms that run for opinions, suggestions, checks and commitments: counted by the area's rules and the working days, paused, extended and
 * counted anew, and each able to tell how its last day came about. Knows its owners by kind and key only.
 */
package cn.shuanglian.reception.deadline;
