package cn.shuanglian.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import javax.sql.DataSource;

/** The rules, each for the application below a root package, so that the same rule can be shown planted offenders. */
final class Rules {
    private static final Set<String> TELL_TIME = Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

    private Rules() {
    }

    static ArchRule modulesDependOneWay(String root) {
        return layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
                .layer("registry").definedBy(root + ".registry..")
                .layer("reception").definedBy(root + ".reception..")
                .layer("evaluation").definedBy(root + ".evaluation..")
                .layer("web").definedBy(root + ".web..")
                .whereLayer("registry").mayNotAccessAnyLayer()
                .whereLayer("reception").mayOnlyAccessLayers("registry")
                .whereLayer("evaluation").mayOnlyAccessLayers("registry", "reception")
                .whereLayer("web").mayNotBeAccessedByAnyLayer();
    }

    static ArchRule entitiesStayInTheirPackage(String root) {
        return classes().that().resideInAPackage(root + "..").and().areAnnotatedWith(Entity.class).should().bePackagePrivate();
    }

    static ArchRule facadesAreShutUnlessOpened(String root) {
        return classes().that(Application.facadeBelow(root))
                .should().beAnnotatedWith(DenyAll.class).orShould().beAnnotatedWith(PermitAll.class);
    }

    static ArchRule facadeMethodsSayWhoMayCall(String root) {
        return methods().that().areDeclaredInClassesThat(Application.facadeBelow(root).and(DescribedPredicate.describe(
                        "not open to all", type -> !type.isAnnotatedWith(PermitAll.class))))
                .and().arePublic().and().areNotStatic()
                .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class)
                .orShould().beAnnotatedWith(DenyAll.class);
    }

    static ArchRule webLeavesTheDatabaseToFacades(String root) {
        return noClasses().that().resideInAPackage(root + ".web..").and().resideOutsideOfPackage(root + ".web.startup..")
                .should().dependOnClassesThat(assignableTo(EntityManager.class).or(assignableTo(EntityManagerFactory.class))
                        .or(assignableTo(DataSource.class)));
    }

    static ArchRule packagesFormNoCycle(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule noOldDates(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().dependOnClassesThat(belongToAnyOf(Date.class));
    }

    /** Only the launcher speaks to a terminal. */
    static ArchRule nobodyPrints(String root) {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".web.launcher..")
                .should(ACCESS_STANDARD_STREAMS);
    }

    static ArchRule timeComesFromTheClock(String root) {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".registry.clock..")
                .should().callMethodWhere(DescribedPredicate.describe("tells the time without a clock", Rules::tellsTimeItself));
    }

    private static boolean tellsTimeItself(JavaMethodCall call) {
        AccessTarget.MethodCallTarget target = call.getTarget();
        JavaClass owner = target.getOwner();
        boolean ofTime = owner.getPackageName().startsWith("java.time") || owner.isEquivalentTo(System.class);
        boolean givenClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return ofTime && TELL_TIME.contains(target.getName()) && !givenClock;
    }
}
