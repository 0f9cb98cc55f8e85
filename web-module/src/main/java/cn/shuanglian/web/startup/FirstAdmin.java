package cn.shuanglian.web.startup;

/** One of the first three administrators, as the set-up page asks for them. */
public record FirstAdmin(String role, String login, String name, String password) {
}
