package cn.shuanglian.web.startup;

import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.rule.DocumentFilter;
import cn.shuanglian.registry.rule.DocumentRow;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.RecordDocument;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.registry.rule.SetRule;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.Sheet;
import cn.shuanglian.registry.sheet.SheetRow;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records the documents that the source bulletin names, and the parameters it says they fix; what it leaves open is left out. */
@Stateless
@DenyAll
public class DemoRules {
    private static final Column TITLE = Column.required("名称");
    private static final Column ISSUER = Column.required("发文机关");
    private static final Column SINCE = Column.required("施行日期");
    private static final Column BINDS = Column.required("适用区划");
    private static final Column NOTE = Column.optional("说明").max(1000);
    private static final Column AREA = Column.required("区划");
    private static final Column PARAMETER = Column.required("项目");
    private static final Column VALUE = Column.required("数值");
    private static final Column DOCUMENT = Column.required("文件");
    private static final Column ARTICLE = Column.required("条款");

    @Inject
    Documents documents;
    @Inject
    Rules rules;

    /** Both ends of a span go in together. What is in already, after a start that was cut off, is left as it is. */
    @RolesAllowed(Role.SYSTEM)
    public void record() {
        Map<String, Long> keys = documents.list(DocumentFilter.NONE, ListRequest.first(ListRequest.MOST)).rows().stream()
                .collect(Collectors.toMap(DocumentRow::title, DocumentRow::id, (one, other) -> one, HashMap::new));
        if (!keys.isEmpty()) {
            return;
        }
        rows("documents", List.of(TITLE, ISSUER, SINCE, BINDS, NOTE)).forEach(row -> keys.put(row.text(TITLE), documents.record(
                new RecordDocument(row.text(TITLE), null, row.text(ISSUER), null, row.date(SINCE), null, row.text(BINDS), row.text(NOTE)), null)));
        List<SheetRow> values = rows("rules", List.of(AREA, PARAMETER, VALUE, SINCE, DOCUMENT, ARTICLE)).toList();
        values.stream().filter(row -> !parameter(row).isSpan() || !parameter(row).isUpper()).forEach(row -> rules.set(new SetRule(row.text(AREA),
                Stream.of(row, partner(row, values)).filter(each -> each != null).map(DemoRules::amount).toList(), row.date(SINCE),
                keys.get(row.text(DOCUMENT)), row.text(ARTICLE))));
    }

    private static SheetRow partner(SheetRow row, List<SheetRow> values) {
        return values.stream().filter(each -> each.text(AREA).equals(row.text(AREA)) && parameter(each) == parameter(row).partner()).findFirst()
                .orElse(null);
    }

    private static SetRule.Amount amount(SheetRow row) {
        return new SetRule.Amount(parameter(row), row.whole(VALUE).intValue(), 0);
    }

    private static Parameter parameter(SheetRow row) {
        return Parameter.valueOf(row.text(PARAMETER));
    }

    private static Stream<SheetRow> rows(String name, List<Column> columns) {
        try (InputStream in = DemoRules.class.getResourceAsStream("/demo/" + name + ".csv")) {
            return Sheet.read(in.readAllBytes(), name + ".csv", columns).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
