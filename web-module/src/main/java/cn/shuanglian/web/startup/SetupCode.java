package cn.shuanglian.web.startup;

import cn.shuanglian.registry.account.Accounts;
import cn.shuanglian.registry.account.CreateAccount;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.fault.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The way in to an installation that has no account yet: the start leaves a one-time code in {@code setup-code.txt} in
 * {@code app.data.dir}, readable by the server's owner only; with it the set-up page makes the three administrators. No password ships.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@RunAs(Role.SYSTEM)
@PermitAll
public class SetupCode {
    private static final Logger LOG = Logger.getLogger(SetupCode.class.getName());

    @Inject
    Accounts accounts;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = "data")
    String directory;
    @Inject
    @ConfigProperty(name = "app.demo", defaultValue = "false")
    boolean demo;
    private OneTimeCode code;

    @PostConstruct
    void offer() {
        if (demo || accounts.anyExist()) {
            return;
        }
        try {
            OneTimeCode left = Files.exists(file()) ? OneTimeCode.read(Files.readString(file())) : null;
            code = left != null && left.isGood(clock.instant()) ? left : OneTimeCode.fresh(clock.instant());
            write(code.text());
            LOG.info(() -> "No account exists yet: open /setup.xhtml with the code in " + file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the set-up waits for somebody with the code. */
    public boolean isOpen() {
        return code != null && code.isGood(clock.instant()) && !accounts.anyExist();
    }

    /** Makes the three administrators, all or none, and closes the set-up for good. Refuses a wrong code with {@code setup.code}. */
    public void complete(String given, String area, List<FirstAdmin> admins) {
        if (!isOpen()) {
            throw new Refused("setup.closed", null);
        }
        if (!code.admits(given, clock.instant())) {
            throw new Refused("setup.code", "code");
        }
        if (admins.size() != Role.ADMINS.size()) {
            throw new Refused("setup.three", null);
        }
        for (FirstAdmin admin : admins) {
            accounts.enrol(new CreateAccount(admin.login(), admin.name(), area, null, null, null, null), admin.password(),
                    Set.of(admin.role()));
        }
        close();
    }

    private void close() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            LOG.warning(() -> "Please delete " + file() + "; it opens nothing any more");
        }
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.deleteIfExists(file());
        if (Files.getFileStore(file().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file(), text);
    }

    private Path file() {
        return Path.of(directory).toAbsolutePath().resolve("setup-code.txt");
    }
}
