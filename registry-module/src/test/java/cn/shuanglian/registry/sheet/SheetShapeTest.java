package cn.shuanglian.registry.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetShapeTest {
    private static final Column NAME = Column.required("姓名");
    private static final Column PHONE = Column.optional("手机");
    private static final SheetShape<Map<String, String>> SHAPE = SheetShape.<Map<String, String>>empty()
            .column(NAME, row -> row.get("name")).personal(PHONE, row -> row.get("phone"));

    @Test
    void everyColumnHasItsValue() {
        assertThat(SHAPE.columns()).containsExactly(NAME, PHONE);
        assertThat(SHAPE.values(Map.of("name", "张三", "phone", "139"))).containsExactly("张三", "139");
    }

    @Test
    void aPersonalColumnIsLeftOutWithItsHeader() {
        assertThat(SHAPE.withoutPersonal().columns()).containsExactly(NAME);
        assertThat(SHAPE.withoutPersonal().values(Map.of("name", "张三", "phone", "139"))).containsExactly("张三");
    }

    @Test
    void ofSeveralWordsTheShortestIsWritten() {
        Map<String, Integer> words = Map.of("乡镇", 1, "乡", 1, "县", 2);

        assertThat(SheetShape.word(words, 1)).isEqualTo("乡");
        assertThat(SheetShape.word(words, null)).isNull();
        assertThatThrownBy(() -> SheetShape.word(words, 3)).isInstanceOf(RuntimeException.class);
    }
}
