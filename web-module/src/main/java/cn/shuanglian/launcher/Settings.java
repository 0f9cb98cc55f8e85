package cn.shuanglian.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator asked for in the environment; every value is checked before anything is started.
 *
 * @param address    the address the server listens on, {@code 0.0.0.0} for all
 * @param database   the operator's own database; empty means the embedded one
 * @param keyFile    where the key file is; empty means the one in the data directory
 * @param demo       whether sample data is loaded
 * @param javaOptions options of the server's Java machine, such as {@code -Xmx2g}
 */
record Settings(int port, String address, Path data, Optional<DatabaseAccess> database, Optional<Path> keyFile,
                boolean demo, List<String> javaOptions) {

    /** @param environment the variables; {@code demoUnlessSaid} is used when {@code APP_DEMO} is not among them */
    static Settings from(Map<String, String> environment, boolean demoUnlessSaid, Path defaultData) {
        Environment said = new Environment(environment);
        return new Settings(
                port(said.or("APP_HTTP_PORT", "8080")),
                said.or("APP_HTTP_ADDRESS", "0.0.0.0"),
                said.get("APP_DATA_DIR").map(value -> path("APP_DATA_DIR", value)).orElse(defaultData).toAbsolutePath().normalize(),
                database(said),
                said.get("APP_KEY_FILE").map(value -> path("APP_KEY_FILE", value).toAbsolutePath().normalize()),
                said.get("APP_DEMO").map(value -> bool("APP_DEMO", value)).orElse(demoUnlessSaid),
                said.get("APP_JAVA_OPTIONS").map(value -> List.of(value.split("\\s+"))).orElse(List.of()));
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_535) {
            throw new Refusal("port", value);
        }
        return Integer.parseInt(value);
    }

    private static boolean bool(String name, String value) {
        if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
            throw new Refusal("bool", name, value);
        }
        return value.equalsIgnoreCase("true");
    }

    private static Path path(String name, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new Refusal("path", name, value);
        }
    }

    private static Optional<DatabaseAccess> database(Environment said) {
        Optional<String> url = said.get("APP_DB_URL");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:mysql:")) {
            throw new Refusal("database.url");
        }
        // An empty password would reach the server as the literal text of its placeholder.
        String user = said.get("APP_DB_USER").orElseThrow(() -> new Refusal("database.login", "APP_DB_USER"));
        String password = said.secret("APP_DB_PASSWORD").orElseThrow(() -> new Refusal("database.login", "APP_DB_PASSWORD"));
        return Optional.of(new DatabaseAccess(DatabaseUrl.completed(url.get()), user, password));
    }

    /** Variables that are set but blank count as not set. */
    private record Environment(Map<String, String> variables) {

        Optional<String> get(String name) {
            return secret(name).map(String::strip);
        }

        Optional<String> secret(String name) {
            return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
        }

        String or(String name, String otherwise) {
            return get(name).orElse(otherwise);
        }
    }
}
