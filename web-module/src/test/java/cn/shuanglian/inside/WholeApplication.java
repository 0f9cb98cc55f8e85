package cn.shuanglian.inside;

import cn.shuanglian.architecture.Application;
import cn.shuanglian.server.TestServer;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.File;
import java.net.URISyntaxException;
import java.util.stream.Collectors;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of a run: the very WAR that is shipped, with the in-container tests put into it. */
@ArquillianSuiteDeployment
public final class WholeApplication {
    private WholeApplication() {
    }

    @Deployment
    public static Archive<?> whole() throws URISyntaxException {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, TestServer.archiveName())
                .importFrom(new File(System.getProperty("it.war"))).as(WebArchive.class);
        war.addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        for (JavaClass test : Application.tests()) {
            if (isCarried(test)) {
                war.addClass(test.reflect());
            }
        }
        war.addAsResource(new StringAsset(facades(Application.classes())), FacadesIT.FACADES);
        return war;
    }

    private static boolean isCarried(JavaClass test) {
        boolean inside = test.getPackageName().equals(WholeApplication.class.getPackageName()) && !test.isEquivalentTo(WholeApplication.class);
        return inside || test.isAnnotatedWith(InContainer.class)
                || test.getEnclosingClass().map(WholeApplication::isCarried).orElse(false);
    }

    private static String facades(JavaClasses classes) {
        return classes.stream().filter(Application.FACADE).map(JavaClass::getName).sorted().collect(Collectors.joining("\n"));
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
