package cn.shuanglian.launcher;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * The main class of the server's process, alone beside the server on its class path. It stops in order when the launcher says so,
 * and at once when the launcher is gone: the next start must find the port free.
 */
public class GuardedNode {

    /** What the launcher writes to ask for an orderly stop. */
    static final int STOP = 's';
    /** Exit code when the server runs but the application in it does not. */
    static final int NOT_DEPLOYED = 3;
    /** The system property that names the file made when the application is deployed. */
    static final String DEPLOYED = "launcher.deployed";
    private static final int ORPHANED = 137;

    private GuardedNode() {
    }

    /** @param arguments those of Payara Micro */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        Thread guard = new Thread(GuardedNode::watch, "launcher guard");
        guard.setDaemon(true);
        guard.start();
        Class<?> micro = Class.forName("fish.payara.micro.PayaraMicro");
        micro.getMethod("main", String[].class).invoke(null, (Object) arguments);
        if (deployed(micro).isEmpty()) {
            System.exit(NOT_DEPLOYED);
        }
        Files.createFile(Path.of(System.getProperty(DEPLOYED)));
    }

    private static Collection<?> deployed(Class<?> micro) throws ReflectiveOperationException {
        Object runtime = micro.getMethod("getRuntime").invoke(micro.getMethod("getInstance").invoke(null));
        Method names = Class.forName("fish.payara.micro.PayaraMicroRuntime").getMethod("getDeployedApplicationNames");
        return (Collection<?>) names.invoke(runtime);
    }

    private static void watch() {
        try {
            if (System.in.read() == STOP) {
                System.exit(0);
            }
        } catch (IOException e) {
            // Without its pipe there is no launcher any more.
            Runtime.getRuntime().halt(ORPHANED);
        }
        Runtime.getRuntime().halt(ORPHANED);
    }
}
