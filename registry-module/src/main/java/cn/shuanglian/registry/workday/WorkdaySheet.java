package cn.shuanglian.registry.workday;

import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import cn.shuanglian.registry.sheet.SheetShape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A notice of holidays and make-up days, as it is typed or as the table is exported. Taking it in changes no working day yet: what departs
 * from the table becomes a draft, whose consequences somebody looks at first.
 */
@ApplicationScoped
class WorkdaySheet implements SheetImport, SheetExport<WorkdayFilter, WorkdayRow> {
    private static final Column DAY = Column.required("日期").or("date");
    private static final Column KIND = Column.required("类别").or("kind");
    private static final Column NAME = Column.required("名称").or("name").max(60);
    private static final Map<DayKind, String> WORDS = Map.of(DayKind.OFF, "休", DayKind.WORK, "班");
    private static final SheetShape<WorkdayRow> SHAPE = SheetShape.<WorkdayRow>empty().column(DAY, WorkdayRow::day)
            .column(KIND, row -> WORDS.get(row.kind())).column(NAME, WorkdayRow::name);

    @Inject
    Workdays workdays;
    @Inject
    NoticeBook book;

    @Override
    public String kind() {
        return "workdays";
    }

    @Override
    public List<Column> columns() {
        return SHAPE.columns();
    }

    @Override
    public SheetShape<WorkdayRow> shape() {
        return SHAPE;
    }

    @Override
    public Class<WorkdayFilter> filter() {
        return WorkdayFilter.class;
    }

    @Override
    public Listing<WorkdayRow> lines(WorkdayFilter filter, ListRequest request) {
        return new Listing<>(workdays.list(filter), null, null);
    }

    @Override
    public Intake begin() {
        Map<LocalDate, WorkdayRow> known = new TreeMap<>();
        workdays.list(new WorkdayFilter(null)).forEach(row -> known.put(row.day(), row));
        return new Run(known, book.mayDecide());
    }

    private final class Run implements Intake {
        private final Map<LocalDate, WorkdayRow> known;
        private final boolean allowed;
        private final Seen<LocalDate> seen = new Seen<>();
        private final Map<LocalDate, NoticeBook.Said> said = new TreeMap<>();

        private Run(Map<LocalDate, WorkdayRow> known, boolean allowed) {
            this.known = known;
            this.allowed = allowed;
        }

        @Override
        public Taken take(SheetRow row) {
            LocalDate day = row.date(DAY);
            DayWord word = row.oneOf(KIND, DayWord.WORDS);
            String name = row.text(NAME);
            seen.note(row, DAY, day);
            if (!allowed) {
                row.refuse(DAY, "outOfScope");
            }
            if (!row.isSound()) {
                return Taken.REFUSED;
            }
            WorkdayRow now = known.get(day);
            boolean same = now == null ? word == DayWord.PLAIN : DayWord.of(now.kind()) == word && now.name().equals(name);
            if (same) {
                return Taken.UNCHANGED;
            }
            said.put(day, new NoticeBook.Said(word, name));
            return now == null ? Taken.CREATED : Taken.UPDATED;
        }

        @Override
        public void finish() {
            if (!said.isEmpty()) {
                book.keep(said);
            }
        }
    }
}
