package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetShape;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The sheet of opinions heard at receptions that are already known; an opinion is known by its number. */
@ApplicationScoped
class OpinionImport implements SheetImport, SheetExport<OpinionFilter, OpinionText> {
    static final Column NUMBER = Column.required("意见编号").or("编号").max(40);
    static final Column DATE = Column.required("接待日期");
    static final Column STATION = Column.required("联络站");
    static final Column DEPUTY = Column.required("接待代表");
    static final Column CATEGORY = Column.required("类别");
    static final Column TITLE = Column.required("标题").max(100);
    static final Column TEXT = Column.required("内容").max(4000);
    static final Column SPEAKER = Column.optional("反映人身份");
    static final Column AFFECTED = Column.optional("涉及人数");
    static final Column ROUTE = Column.required("处理方式");
    static final Column LEAD_UNIT = Column.required("主办单位").mayBeBlank();
    static final Column RESULT = Column.required("办理结果").mayBeBlank();
    static final Column CLOSED = Column.required("办结日期").mayBeBlank();
    static final Column SATISFACTION = Column.optional("群众评价");

    private static final SheetShape<OpinionText> SHAPE = SheetShape.<OpinionText>empty()
            .column(NUMBER, line -> line.row().number())
            .column(DATE, line -> line.row().heardOn())
            .column(STATION, line -> line.row().stationName())
            .column(DEPUTY, line -> line.row().deputyName())
            .column(CATEGORY, OpinionText::categoryWord)
            .column(TITLE, line -> line.row().title())
            .column(TEXT, OpinionText::text)
            .column(SPEAKER, line -> SheetShape.word(SpeakerKind.WORDS, line.row().speakerKind()))
            .column(AFFECTED, line -> line.row().affected())
            .column(ROUTE, line -> SheetShape.word(OpinionRoute.WORDS, line.row().route()))
            .column(LEAD_UNIT, line -> line.row().leadUnitName())
            .column(RESULT, line -> line.isClosed() ? SheetShape.word(OpinionResult.WORDS, line.row().result()) : OpinionLine.STILL_OPEN)
            .column(CLOSED, line -> line.row().closedOn())
            .column(SATISFACTION, line -> line.isClosed() ? SheetShape.word(Satisfaction.WORDS, line.row().satisfaction()) : null);

    @Inject
    Stations stations;
    @Inject
    Deputies deputies;
    @Inject
    Units units;
    @Inject
    Categories categories;
    @Inject
    Receptions receptions;
    @Inject
    OpinionStore store;
    @Inject
    OpinionTexts texts;

    @Override
    public String kind() {
        return "opinions";
    }

    @Override
    public List<Column> columns() {
        return SHAPE.columns();
    }

    @Override
    public SheetShape<OpinionText> shape() {
        return SHAPE;
    }

    @Override
    public Class<OpinionFilter> filter() {
        return OpinionFilter.class;
    }

    @Override
    public Listing<OpinionText> lines(OpinionFilter filter, ListRequest request) {
        return texts.list(filter, request);
    }

    @Override
    public Intake begin() {
        OpinionPlaces places = new OpinionPlaces(stations.directory(), deputies.directory(), units.directory(), categories.byWord(),
                year -> receptions.held(store.area(), year));
        return new OpinionSheetIntake(places, store.open());
    }
}
