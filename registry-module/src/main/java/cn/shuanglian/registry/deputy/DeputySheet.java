package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.area.AreaScope;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetShape;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The sheet of deputies: one row is one mandate; a person with several mandates has several rows (S19). */
@ApplicationScoped
class DeputySheet implements SheetImport, SheetExport<DeputyFilter, DeputyLine> {
    static final Column NAME = Column.required("姓名").max(60);
    static final Column SEX = Column.optional("性别").max(30);
    static final Column ETHNICITY = Column.optional("民族").max(30);
    static final Column BORN = Column.optional("出生日期");
    static final Column PARTY = Column.optional("政治面貌").max(30);
    static final Column EDUCATION = Column.optional("学历").max(30);
    static final Column WORK_UNIT = Column.optional("工作单位").max(100);
    static final Column POST = Column.optional("职务").max(60);
    static final Column RANK = Column.optional("职务级别").max(30);
    static final Column CADRE = Column.optional("党政领导干部");
    static final Column LEVEL = Column.required("层级");
    static final Column CONGRESS = Column.required("届次").max(30);
    static final Column AREA = Column.required("行政区划");
    static final Column ELECTED_BY = Column.required("选举单位").max(100);
    static final Column DELEGATION = Column.optional("代表团").max(100);
    static final Column AREA_GROUP = Column.optional("代表小组");
    static final Column PROFESSIONAL_GROUP = Column.optional("专业小组");
    static final Column STATION = Column.optional("联络站");
    static final Column COMMITTEE_POST = Column.optional("常委会职务").max(30);
    static final Column RE_ELECTED = Column.optional("连任");
    static final Column BY_ELECTED = Column.optional("补选");
    static final Column CERTIFICATE = Column.optional("代表证号").max(30);
    static final Column SINCE = Column.required("当选日期");
    static final Column STATUS = Column.optional("履职状态");
    static final Column PHONE = Column.optional("手机");

    private static final SheetShape<DeputyLine> SHAPE = SheetShape.<DeputyLine>empty()
            .column(NAME, line -> line.row().name())
            .column(SEX, DeputyLine::sex)
            .column(ETHNICITY, DeputyLine::ethnicity)
            .personal(BORN, DeputyLine::bornOn)
            .column(PARTY, DeputyLine::party)
            .column(EDUCATION, DeputyLine::education)
            .column(WORK_UNIT, line -> line.row().workUnit())
            .column(POST, line -> line.row().post())
            .column(RANK, DeputyLine::rank)
            .column(CADRE, line -> SheetShape.word(DeputyIntake.YES_NO, line.row().leadingCadre()))
            .column(LEVEL, line -> SheetShape.word(DeputyLevel.WORDS, line.row().level()))
            .column(CONGRESS, line -> line.row().congress())
            .column(AREA, line -> line.row().area())
            .column(ELECTED_BY, line -> line.row().electedBy())
            .column(DELEGATION, line -> line.row().delegation())
            .column(AREA_GROUP, DeputyLine::areaGroup)
            .column(PROFESSIONAL_GROUP, DeputyLine::professionalGroup)
            .column(STATION, DeputyLine::station)
            .column(COMMITTEE_POST, line -> line.row().standingCommitteePost())
            .column(RE_ELECTED, line -> SheetShape.word(DeputyIntake.YES_NO, line.row().reElected()))
            .column(SINCE, line -> line.row().since())
            .personal(PHONE, DeputyLine::phone)
            .column(BY_ELECTED, line -> SheetShape.word(DeputyIntake.YES_NO, line.row().byElected()))
            .personal(CERTIFICATE, line -> line.row().certificateNumber())
            .column(STATUS, line -> SheetShape.word(MandateStatus.WORDS, line.row().status()));

    @Inject
    Areas areas;
    @Inject
    Groups groups;
    @Inject
    Stations stations;
    @Inject
    DeputyLines lines;
    @Inject
    DeputyBooks books;

    @Override
    public String kind() {
        return "deputies";
    }

    @Override
    public List<Column> columns() {
        return SHAPE.columns();
    }

    @Override
    public SheetShape<DeputyLine> shape() {
        return SHAPE;
    }

    @Override
    public Class<DeputyFilter> filter() {
        return DeputyFilter.class;
    }

    @Override
    public Listing<DeputyLine> lines(DeputyFilter filter, ListRequest request) {
        return lines.list(filter, request);
    }

    @Override
    public Intake begin() {
        AreaScope scope = areas.scope();
        DeputyBooks.Open open = books.open(scope);
        return new DeputyIntake(open, scope, groups, new DeputyPlaces(groups.directory(), stations.directory()), new DeputyLaw(open, areas));
    }
}
