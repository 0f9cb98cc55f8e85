package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.sheet.SheetRow;
import java.util.Set;

/** Takes the rows of one sheet of opinions. */
class OpinionSheetIntake implements SheetImport.Intake {
    private final OpinionPlaces places;
    private final OpinionStore.Run store;
    private final Seen<String> seen = new Seen<>();

    OpinionSheetIntake(OpinionPlaces places, OpinionStore.Run store) {
        this.places = places;
        this.store = store;
    }

    @Override
    public SheetImport.Taken take(SheetRow row) {
        OpinionLine line = OpinionLine.read(row, places, store.today());
        if (line.number() != null) {
            seen.note(row, OpinionImport.NUMBER, line.number());
        }
        if (!row.isSound()) {
            return SheetImport.Taken.REFUSED;
        }
        Set<String> known = store.digests(line.number());
        if (known == null) {
            store.add(line);
            return SheetImport.Taken.CREATED;
        }
        if (known.contains(line.digest())) {
            return SheetImport.Taken.UNCHANGED;
        }
        row.refuse(OpinionImport.NUMBER, "numberTaken");
        return SheetImport.Taken.REFUSED;
    }

    @Override
    public void finish() {
        store.finish();
    }
}
