package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.imports.Imports;
import cn.shuanglian.registry.imports.SheetImport;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@InContainer
class SheetsIT {
    @Inject
    @Any
    Instance<SheetImport> imports;
    @Inject
    @Any
    Instance<SheetExport<?, ?>> exports;

    @Test
    void everySheetThatComesInGoesOutWithTheSameColumns() {
        Map<String, SheetExport<?, ?>> out = exports.stream().collect(Collectors.toMap(SheetExport::kind, Function.identity()));

        assertThat(imports.stream().map(SheetImport::kind)).containsAll(Imports.KINDS);
        assertThat(out.keySet()).containsAll(imports.stream().map(SheetImport::kind).toList());
        imports.forEach(in -> assertThat(out.get(in.kind()).shape().columns()).as(in.kind()).isEqualTo(in.columns()));
    }
}
