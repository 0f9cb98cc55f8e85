package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.DeputyNames;
import cn.shuanglian.reception.PlaceNames;
import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.change.Changes;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetShape;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The sheet of suggestions made at a session; one is known by its congress, session and number. */
@ApplicationScoped
class SuggestionImport implements SheetImport, SheetExport<SuggestionFilter, SuggestionText> {
    static final Column NUMBER = Column.required("建议编号").or("编号").max(20);
    static final Column SESSION = Column.required("会议").max(60);
    static final Column CATEGORY = Column.required("类别");
    static final Column TITLE = Column.required("标题").max(100);
    static final Column MOVER = Column.required("领衔代表");
    static final Column SECONDERS = Column.optional("联名代表").max(2000);
    static final Column OPINIONS = Column.optional("来源意见编号").max(2000);
    static final Column LEAD_UNIT = Column.optional("主办单位");
    static final Column CO_UNITS = Column.optional("协办单位").max(1000);

    private static final SheetShape<SuggestionText> SHAPE = SheetShape.<SuggestionText>empty()
            .column(NUMBER, line -> line.row().number())
            .column(SESSION, line -> line.row().session())
            .column(CATEGORY, SuggestionText::categoryWord)
            .column(TITLE, line -> line.row().title())
            .column(MOVER, line -> line.row().moverName())
            .column(SECONDERS, SuggestionText::seconders)
            .column(OPINIONS, SuggestionText::opinions)
            .column(LEAD_UNIT, line -> line.row().leadUnitName())
            .column(CO_UNITS, SuggestionText::coUnits);

    @PersistenceContext
    EntityManager em;
    @Inject
    Changes changes;
    @Inject
    Callers callers;
    @Inject
    Areas areas;
    @Inject
    Deputies deputies;
    @Inject
    Units units;
    @Inject
    Categories categories;
    @Inject
    SuggestionTexts texts;

    @Override
    public String kind() {
        return "suggestions";
    }

    @Override
    public List<Column> columns() {
        return SHAPE.columns();
    }

    @Override
    public SheetShape<SuggestionText> shape() {
        return SHAPE;
    }

    @Override
    public Class<SuggestionFilter> filter() {
        return SuggestionFilter.class;
    }

    @Override
    public Listing<SuggestionText> lines(SuggestionFilter filter, ListRequest request) {
        return texts.list(filter, request);
    }

    @Override
    public Intake begin() {
        List<DeputyRef> known = deputies.directory();
        return new SuggestionIntake(em, changes, callers.current().area(), new DeputyNames(known),
                areas.names(known.stream().map(DeputyRef::area).distinct().toList()),
                new PlaceNames<>(units.directory(), UnitRow::name, "unknownUnit"), categories.byWord());
    }
}
