package cn.shuanglian.registry.account;

import cn.shuanglian.registry.caller.Caller;

/**
 * What a login leads to.
 *
 * @param epoch under which the session stands; see {@link Logins#stillStands}
 * @param mustChangePassword only the page for a new password may be shown
 */
public record Entrance(Caller caller, int epoch, boolean mustChangePassword) {
}
