package cn.shuanglian.registry.deputy;

/** Text as somebody typed it: nothing but white space says nothing. */
final class Trim {
    private Trim() {
    }

    static String of(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
