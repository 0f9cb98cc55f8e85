package cn.shuanglian.registry.notice;

import java.util.List;

/** Stores the arguments of a notice as one text; the sign between them is one that nobody can type. */
final class Arguments {
    private static final String BETWEEN = "\u001f";

    private Arguments() {
    }

    static String stored(List<String> arguments) {
        return String.join(BETWEEN, arguments.stream().map(each -> each.replace(BETWEEN, " ")).toList());
    }

    static List<String> read(String stored) {
        return List.of(stored.split(BETWEEN, -1));
    }
}
