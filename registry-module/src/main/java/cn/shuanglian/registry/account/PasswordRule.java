package cn.shuanglian.registry.account;

import cn.shuanglian.registry.fault.Refused;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a password must be: ten characters of three kinds, not built from the login or a well-known word (GB/T 22239 身份鉴别 a). */
final class PasswordRule {
    static final int LENGTH = 10;
    private static final List<String> WELL_KNOWN = List.of("password", "qwerty", "shuanglian", "renda", "admin", "123456", "abcdef", "111111", "888888");

    private PasswordRule() {
    }

    static void check(String password, String login) {
        if (password == null || password.codePointCount(0, password.length()) < LENGTH || password.length() > 200) {
            throw new Refused("password.length", "password", LENGTH);
        }
        if (kinds(password) < 3) {
            throw new Refused("password.kinds", "password");
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.contains(login.toLowerCase(Locale.ROOT)) || WELL_KNOWN.stream().anyMatch(plain::contains)) {
            throw new Refused("password.guessable", "password");
        }
    }

    private static long kinds(String password) {
        return Stream.of("\\p{Ll}", "\\p{Lu}", "\\p{Nd}", "[^\\p{Ll}\\p{Lu}\\p{Nd}]")
                .filter(kind -> java.util.regex.Pattern.compile(kind).matcher(password).find()).count();
    }
}
