package cn.shuanglian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    /** One rule, and classes below {@code archunit.planted} that break it. */
    private record Case(String name, Function<String, ArchRule> rule, String... offenders) {
    }

    private static Stream<Case> cases() {
        return Stream.of(
                new Case("modules depend one way", Rules::modulesDependOneWay, "modules.registry.LooksUp", "modules.evaluation.LooksUp"),
                new Case("entities stay in their package", Rules::entitiesStayInTheirPackage, "entity.OpenEntity"),
                new Case("facades are shut unless opened", Rules::facadesAreShutUnlessOpened,
                        "facade.registry.Undecided", "facade.reception.OpenToARole", "facade.evaluation.UndecidedSingleton"),
                new Case("facade methods say who may call", Rules::facadeMethodsSayWhoMayCall, "facade.registry.Forgetful"),
                new Case("web leaves the database to facades", Rules::webLeavesTheDatabaseToFacades,
                        "database.web.page.QueriesItself", "database.web.page.ConnectsItself"),
                new Case("packages form no cycle", Rules::packagesFormNoCycle, "cycle.hen.Hen", "cycle.egg.Egg"),
                new Case("no old dates", Rules::noOldDates, "time.OldDate"),
                new Case("nobody prints", Rules::nobodyPrints, "time.Prints"),
                new Case("time comes from the clock", Rules::timeComesFromTheClock, "time.LooksAtItsOwnWatch#instant",
                        "time.LooksAtItsOwnWatch#date", "time.LooksAtItsOwnWatch#millis", "time.LooksAtItsOwnWatch#clock"));
    }

    @TestFactory
    Stream<DynamicTest> theApplicationObeys() {
        return cases().map(each -> DynamicTest.dynamicTest(each.name,
                () -> each.rule.apply(Application.ROOT).check(Application.classes())));
    }

    @TestFactory
    Stream<DynamicTest> everyPlantedOffenderIsFound() {
        return cases().flatMap(each -> Stream.of(each.offenders).map(offender -> DynamicTest.dynamicTest(each.name + ": " + offender, () -> {
            String root = "archunit.planted." + offender.substring(0, offender.indexOf('.'));
            EvaluationResult found = each.rule.apply(root).evaluate(new ClassFileImporter().importPackages(root));
            assertThat(found.getFailureReport().toString()).contains("archunit.planted." + offender.replace('#', '.'));
        })));
    }

    @Test
    void theRulesSeeTheModules() {
        assertThat(Application.classes().stream().map(type -> type.getPackageName().split("\\.")[2]).distinct())
                .contains("registry", "web");
    }
}
