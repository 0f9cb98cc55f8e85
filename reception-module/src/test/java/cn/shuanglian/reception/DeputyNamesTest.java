package cn.shuanglian.reception;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.Sheet;
import cn.shuanglian.registry.sheet.SheetProblem;
import cn.shuanglian.registry.sheet.SheetRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeputyNamesTest {
    private static final Column NAME = Column.required("姓名");
    private static final DeputyRef CITY = new DeputyRef(1, 10, "李强", DeputyLevel.CITY, "430200", 100L, false);
    private static final DeputyRef COUNTY = new DeputyRef(2, 10, "李强", DeputyLevel.COUNTY, "430203", 100L, false);
    private static final DeputyRef NAMESAKE = new DeputyRef(3, 11, "李强", DeputyLevel.CITY, "430200", 200L, false);

    private final SheetRow row = row();

    @Test
    void ofOnePersonsMandatesTheOneClosestToThePeopleCounts() {
        assertThat(new DeputyNames(List.of(CITY, COUNTY)).find(row, NAME, "李强", any -> true)).isEqualTo(COUNTY);
        assertThat(row.isSound()).isTrue();
    }

    @Test
    void aNamesakeOfTheSameStationIsMeant() {
        assertThat(new DeputyNames(List.of(CITY, NAMESAKE)).find(row, NAME, "李强", one -> one.stationId() == 200)).isEqualTo(NAMESAKE);
    }

    @Test
    void namesakesThatNothingTellsApartAreRefused() {
        assertThat(new DeputyNames(List.of(CITY, NAMESAKE)).find(row, NAME, "李强", none -> false)).isNull();
        assertThat(row.problems()).extracting(SheetProblem::code).containsExactly("ambiguous");
    }

    @Test
    void aNameNobodyHasIsRefused() {
        assertThat(new DeputyNames(List.of(CITY)).find(row, NAME, "王五", any -> true)).isNull();
        assertThat(row.problems()).extracting(SheetProblem::code).containsExactly("unknownDeputy");
    }

    private static SheetRow row() {
        Sheet sheet = Sheet.read("姓名\n李强\n".getBytes(StandardCharsets.UTF_8), "x.csv", List.of(NAME));
        return sheet.rows().findFirst().orElseThrow();
    }
}
