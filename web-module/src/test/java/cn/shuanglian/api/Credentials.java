package cn.shuanglian.api;

import cn.shuanglian.server.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One line of {@code demo-credentials.csv}: a login of the sample data.
 *
 * @param kind {@code user} for people, {@code client} for systems
 * @param area area code, or empty
 */
public record Credentials(String kind, String login, String password, Set<String> roles, String area) {
    private static final String HEADER = "kind,login,password,roles,area";

    /** A person with this role; fails when the sample data has none. */
    public static Credentials user(String role) {
        return one("user with " + role, each -> each.kind.equals("user") && each.roles.contains(role));
    }

    /** A person with this role whose account belongs to exactly this area. */
    public static Credentials user(String role, String area) {
        return one("user with " + role + " in " + area,
                each -> each.kind.equals("user") && each.roles.contains(role) && each.area.equals(area));
    }

    /** The client registered for exactly this area. */
    public static Credentials client(String area) {
        return one("client of " + area, each -> each.kind.equals("client") && each.area.equals(area));
    }

    /** All lines, in the file's order. */
    public static List<Credentials> all() {
        Path file = TestServer.data().resolve("demo-credentials.csv");
        try {
            List<String> lines = Files.readAllLines(file);
            if (!lines.get(0).replace("\uFEFF", "").equals(HEADER)) {
                throw new IllegalStateException(file + " begins with " + lines.get(0));
            }
            return lines.stream().skip(1).filter(line -> !line.isBlank()).map(Credentials::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Roles stand in one cell, parted by anything but letters and underscores. */
    private static Credentials of(String line) {
        String[] cells = Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell)
                .toArray(String[]::new);
        return new Credentials(cells[0], cells[1], cells[2], Set.of(cells[3].split("[^A-Z_]+")), cells[4]);
    }

    private static Credentials one(String wanted, Predicate<Credentials> wish) {
        return all().stream().filter(wish).findFirst()
                .orElseThrow(() -> new AssertionError("demo-credentials.csv has no " + wanted));
    }
}
