package cn.shuanglian.evaluation.dutyreport;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.imports.SheetImport.Taken;
import cn.shuanglian.registry.sheet.Sheet;
import cn.shuanglian.registry.sheet.SheetProblem;
import cn.shuanglian.registry.sheet.SheetRow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyReportIntakeTest {
    private static final String HEADER = "代表姓名,层级,报告日期,形式,报告对象,听取单位\n";
    private static final List<DeputyRef> DIRECTORY = List.of(deputy(1, "贾建龙", DeputyLevel.CITY), deputy(2, "潘俊华", DeputyLevel.COUNTY),
            deputy(3, "王伟", DeputyLevel.CITY), deputy(4, "王伟", DeputyLevel.CITY));

    private final List<DutyReport> stored = new ArrayList<>();
    private final List<DutyReportGiven> given = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();

    @Test
    void aSheetIsTakenOnceAndTheSameSheetAgainChangesNothing() {
        String sheet = HEADER + "贾建龙,市,2018-04-12,书面,原选举单位,湘潭县人大常委会\n潘俊华,县,2018-03-03,口头,原选区选民,湘潭县第21选区\n";
        assertThat(take(sheet)).containsExactly(Taken.CREATED, Taken.CREATED);
        assertThat(given).extracting(DutyReportGiven::mandateId).containsExactly(1L, 2L);
        assertThat(take(sheet)).containsExactly(Taken.UNCHANGED, Taken.UNCHANGED);
        assertThat(given).hasSize(2);
    }

    @Test
    void aCorrectedFormIsAnnouncedAgainForTheSameReport() {
        take(HEADER + "贾建龙,市,2018-04-12,书面,原选举单位,湘潭县人大常委会\n");
        assertThat(take(HEADER + "贾建龙,市,2018-04-12,口头,原选举单位,湘潭县人大常委会\n")).containsExactly(Taken.UPDATED);
        assertThat(given).extracting(DutyReportGiven::reportId).containsOnly(stored.get(0).id());
        assertThat(given).extracting(DutyReportGiven::form).containsExactly(DutyReportForm.WRITTEN, DutyReportForm.ORAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "某某,市,2018-04-12,书面,原选举单位,湘潭县人大常委会   | 代表姓名 | unknownDeputy",
        "贾建龙,县,2018-04-12,书面,原选举单位,湘潭县人大常委会 | 层级     | levelOfDeputy",
        "王伟,市,2018-04-12,书面,原选举单位,湘潭县人大常委会   | 代表姓名 | ambiguous",
        "贾建龙,市,2019-01-01,书面,原选举单位,湘潭县人大常委会 | 报告日期 | future",
        "贾建龙,市,2018-04-12,书面,原选区选民,湘潭县人大常委会 | 报告对象 | audienceOfLevel",
        "贾建龙,市,2018-04-12,电话,原选举单位,湘潭县人大常委会 | 形式     | notOneOf"})
    void aRowThatCannotBeIsRefusedWithItsColumnAndReason(String row, String column, String code) {
        assertThat(take(HEADER + row + "\n")).containsExactly(Taken.REFUSED);
        assertThat(problems).extracting(SheetProblem::column).containsExactly(column);
        assertThat(problems).extracting(SheetProblem::code).containsExactly(code);
        assertThat(given).isEmpty();
    }

    @Test
    void theSameReportTwiceInASheetIsRefusedTheSecondTime() {
        String row = "贾建龙,市,2018-04-12,书面,原选举单位,湘潭县人大常委会\n";
        assertThat(take(HEADER + row + row)).containsExactly(Taken.CREATED, Taken.REFUSED);
        assertThat(problems).extracting(SheetProblem::code).containsExactly("duplicate");
    }

    private List<Taken> take(String text) {
        Sheet sheet = Sheet.read(text.getBytes(StandardCharsets.UTF_8), "duty-reports.csv", DutyReportSheet.SHAPE.columns());
        DutyReportIntake intake = new DutyReportIntake(DIRECTORY, List.copyOf(stored), LocalDate.of(2018, 12, 31), this::keep);
        List<Taken> taken = new ArrayList<>();
        try (Stream<SheetRow> rows = sheet.rows()) {
            rows.forEach(row -> {
                taken.add(intake.take(row));
                problems.addAll(row.problems());
            });
        }
        return taken;
    }

    private void keep(DutyReport report, boolean isNew) {
        if (isNew) {
            stored.add(report);
        }
        given.add(report.given());
    }

    private static DeputyRef deputy(long id, String name, DeputyLevel level) {
        return new DeputyRef(id, id, name, level, "430300", null, false);
    }
}
