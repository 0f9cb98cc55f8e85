package cn.shuanglian.registry.roster;

import cn.shuanglian.registry.deputy.DeputyLine;
import cn.shuanglian.registry.sheet.PrintSheet;
import cn.shuanglian.registry.sheet.PrintSheet.Head;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** Lays a roster out as a worksheet, line by line; lines are counted through all sections. */
final class RosterFile implements Closeable {
    private static final List<Head> HEADS = List.of(new Head("序号", 6), new Head("姓名", 10), new Head("性别", 6), new Head("民族", 8),
            new Head("出生年月", 10), new Head("政治面貌", 12), new Head("学历", 12), new Head("工作单位及职务", 28), new Head("选举单位", 24),
            new Head("代表小组", 26), new Head("联络站", 30), new Head("当选日期", 12), new Head("备注", 12));

    private final PrintSheet sheet;
    private int number;

    RosterFile(OutputStream out, String title, LocalDate asOf, long total) {
        sheet = new PrintSheet(out, "花名册", title, "截至 " + asOf + "，共 " + total + " 名", HEADS);
    }

    /** @param delegation null for those who belong to none */
    void section(String delegation, long count) throws IOException {
        sheet.section((delegation == null ? "未编入代表团" : delegation) + "（" + count + " 名）");
    }

    void line(DeputyLine deputy) throws IOException {
        RosterLine line = new RosterLine(++number, deputy);
        sheet.row(line.number(), deputy.row().name(), deputy.sex(), deputy.ethnicity(), line.born(), deputy.party(), deputy.education(),
                line.work(), deputy.row().electedBy(), line.groups(), deputy.station(), deputy.row().since(), line.remark());
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
