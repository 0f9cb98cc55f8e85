package cn.shuanglian.web.startup;

import cn.shuanglian.registry.account.Accounts;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.imports.ImportSheet;
import cn.shuanglian.registry.imports.Imports;
import cn.shuanglian.registry.job.JobRow;
import cn.shuanglian.registry.job.JobState;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In demo mode, fills an empty database with the sheets of the source bulletin through the importers that offices use.
 * The accounts come last, so a start that was cut off is simply done again: what is in already does not change.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@RunAs(Role.SYSTEM)
@DeclareRoles(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoData {
    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    @Inject
    @ConfigProperty(name = "app.demo", defaultValue = "false")
    boolean demo;
    @Inject
    Accounts accounts;
    @Inject
    Imports imports;
    @Inject
    DemoRules rules;
    @Inject
    DemoAccounts logins;
    @Inject
    StartUp startUp;

    @PostConstruct
    void load() {
        if (!demo || accounts.anyExist()) {
            return;
        }
        startUp.begin();
        try {
            Imports.KINDS.forEach(this::take);
            rules.record();
            logins.create();
        } finally {
            startUp.end();
        }
    }

    private void take(String kind) {
        JobRow job = imports.take(new ImportSheet(kind, kind + ".csv", sheet(kind), false, false));
        if (job.state() != JobState.DONE) {
            throw new IllegalStateException("sample sheet " + kind + " was refused, see job " + job.id());
        }
        LOG.info(() -> "sample data: " + kind + " " + job.done());
    }

    private static byte[] sheet(String kind) {
        try (InputStream in = DemoData.class.getResourceAsStream("/demo/" + kind + ".csv")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
