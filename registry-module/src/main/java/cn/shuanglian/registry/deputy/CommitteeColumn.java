package cn.shuanglian.registry.deputy;

import static cn.shuanglian.registry.deputy.DeputySheet.COMMITTEE_POST;

import cn.shuanglian.registry.body.SeatPost;
import cn.shuanglian.registry.sheet.SheetRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the posts in standing committees that a sheet of deputies names; their seats follow once the whole sheet is taken. A post that only
 * one can hold is free for another as soon as an earlier row has taken it from its holder.
 */
class CommitteeColumn {
    private final Map<String, MandateKey> holders = new HashMap<>();

    CommitteeColumn(Collection<Mandate> known) {
        known.stream().filter(mandate -> !mandate.isEnded()).forEach(mandate -> note(SeatPost.COMMITTEE_WORDS.get(
                Objects.requireNonNullElse(mandate.committeePost(), "")), mandate.key(mandate.person().bornOn())));
    }

    /** The post in the word that lists show, null for none; with a sheet that has no such column it stays as it is. */
    String read(SheetRow row, MandateKey key, String now) {
        if (!row.has(COMMITTEE_POST)) {
            return now;
        }
        SeatPost post = row.oneOf(COMMITTEE_POST, SeatPost.COMMITTEE_WORDS);
        holders.values().remove(key);
        if (post == null) {
            return null;
        }
        if (post == SeatPost.SECRETARY_GENERAL && key.level() == DeputyLevel.COUNTY) {
            row.refuse(COMMITTEE_POST, "secretaryOfCounty");
        }
        MandateKey holder = holders.get(place(post, key));
        if (holder != null) {
            row.refuse(COMMITTEE_POST, "postHeld", holder.name());
            return null;
        }
        note(post, key);
        return post.committeeWord();
    }

    private void note(SeatPost post, MandateKey key) {
        if (post != null && post.isSingle()) {
            holders.put(place(post, key), key);
        }
    }

    private static String place(SeatPost post, MandateKey key) {
        return key.level() + " " + key.area() + " " + post;
    }
}
