package cn.shuanglian.registry.account;

import java.time.LocalDate;
import java.util.List;

/** An account or client as the administrators' lists show it. */
public record AccountRow(long id, AccountKind kind, String login, String name, String area, List<String> roles, boolean disabled,
                         LocalDate expiresOn, long version) {
}
