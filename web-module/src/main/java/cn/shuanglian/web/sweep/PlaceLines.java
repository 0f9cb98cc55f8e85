package cn.shuanglian.web.sweep;

import cn.shuanglian.reception.sweep.AddChecks.PlaceLine;
import cn.shuanglian.registry.fault.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads places as they are typed or pasted out of a sheet: a line each, behind a tab or a comma the unit that looks at it. */
final class PlaceLines {
    private static final int LONGEST = 100;

    private PlaceLines() {
    }

    /** Refuses, at field {@code places}, a unit that nothing or more than one has as its name, and a name that is too long. @param units keys by name */
    static List<PlaceLine> read(String typed, Map<String, List<Long>> units) {
        List<PlaceLine> lines = new ArrayList<>();
        for (String line : typed == null ? List.<String>of() : typed.lines().toList()) {
            String[] parts = line.strip().split("\\s*[\t,，]\\s*", 2);
            if (!parts[0].isBlank()) {
                if (parts[0].codePointCount(0, parts[0].length()) > LONGEST) {
                    throw new Refused("sweep.placeTooLong", "places", parts[0].substring(0, LONGEST), LONGEST);
                }
                lines.add(new PlaceLine(parts[0].strip(), parts.length == 1 || parts[1].isBlank() ? null : unit(parts[1].strip(), units)));
            }
        }
        return lines;
    }

    private static long unit(String name, Map<String, List<Long>> units) {
        List<Long> named = units.getOrDefault(name, List.of());
        if (named.size() != 1) {
            throw new Refused(named.isEmpty() ? "sweep.unknownUnit" : "sweep.ambiguousUnit", "places", name);
        }
        return named.get(0);
    }
}
