package cn.shuanglian.registry.secret;

import java.nio.file.Path;

/** Seals as a server with this key file does; for tests that write into its database. */
public final class SealsOfFile {
    private SealsOfFile() {
    }

    public static Seals of(Path keyFile) {
        Seals seals = new Seals();
        seals.keyring = new Keyring(keyFile.toString());
        return seals;
    }
}
