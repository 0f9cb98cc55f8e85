package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.Digest;
import cn.shuanglian.registry.deputy.DeputyRef;
import java.util.List;

/** What one row of a sheet of suggestions says. */
record SuggestionLine(String number, String session, String category, String title, DeputyRef mover, List<Long> seconders,
                      List<Long> opinions, Long leadUnit, List<Long> coUnits) {
    SuggestionKey key() {
        return new SuggestionKey(mover.area(), session, number);
    }

    String digest() {
        return Digest.of(category, title, mover.id(), seconders, opinions, leadUnit, coUnits);
    }
}
