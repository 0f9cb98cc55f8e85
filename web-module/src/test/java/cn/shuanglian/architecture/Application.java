package cn.shuanglian.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;

/** The compiled classes of all four modules, and of the tests, read once. */
public final class Application {
    static final String ROOT = "cn.shuanglian";

    /** A session bean of a domain module: what pages and the API call. */
    public static final DescribedPredicate<JavaClass> FACADE = facadeBelow(ROOT);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    private Application() {
    }

    public static JavaClasses classes() {
        return CLASSES;
    }

    public static JavaClasses tests() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages(ROOT);
    }

    static DescribedPredicate<JavaClass> facadeBelow(String root) {
        return JavaClass.Predicates.resideInAnyPackage(root + ".registry..", root + ".reception..", root + ".evaluation..")
                .and(DescribedPredicate.describe("are session beans",
                        type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)))
                .as("facades");
    }
}
