package cn.shuanglian.registry.roster;

import cn.shuanglian.registry.deputy.DeputyLine;
import cn.shuanglian.registry.sheet.PrintSheet;
import cn.shuanglian.registry.sheet.PrintSheet.Head;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Lays a roster out as a worksheet. */
final class RosterFile {
    private static final List<Head> HEADS = List.of(new Head("序号", 6), new Head("姓名", 10), new Head("性别", 6), new Head("民族", 8),
            new Head("出生年月", 10), new Head("政治面貌", 12), new Head("学历", 12), new Head("工作单位及职务", 28), new Head("选举单位", 24),
            new Head("代表小组", 26), new Head("联络站", 30), new Head("当选日期", 12), new Head("备注", 12));

    private RosterFile() {
    }

    static void write(Roster roster, OutputStream out) throws IOException {
        String note = "截至 " + roster.asOf() + "，共 " + roster.total() + " 名";
        try (PrintSheet sheet = new PrintSheet(out, "花名册", roster.title(), note, HEADS)) {
            for (Roster.Section section : roster.sections()) {
                String name = section.delegation() == null ? "未编入代表团" : section.delegation();
                sheet.section(name + "（" + section.lines().size() + " 名）");
                for (RosterLine line : section.lines()) {
                    DeputyLine deputy = line.deputy();
                    sheet.row(line.number(), deputy.row().name(), deputy.sex(), deputy.ethnicity(), line.born(), deputy.party(),
                            deputy.education(), line.work(), deputy.row().electedBy(), line.groups(), deputy.station(), deputy.row().since(),
                            line.remark());
                }
            }
        }
    }
}
