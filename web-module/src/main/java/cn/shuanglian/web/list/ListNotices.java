package cn.shuanglian.web.list;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tells why a list page shows no list. */
public final class ListNotices {
    private ListNotices() {
    }

    /**
     * What the reading gives; null, with a notice, where a filter could not be read or the place in the list is not one of ours.
     *
     * @param bundle where `filter.<name>` has the filter's name in words
     */
    public static <T> T shown(Set<String> faults, String bundle, Supplier<T> reading) {
        if (!faults.isEmpty()) {
            String names = faults.stream().map(name -> PageWords.of(bundle, "filter." + name)).collect(Collectors.joining("、"));
            Notices.refused(PageWords.of("common", "list.unreadable", names));
            return null;
        }
        try {
            return reading.get();
        } catch (Refused refused) {
            Notices.refused(PageWords.of(refused));
            return null;
        }
    }
}
