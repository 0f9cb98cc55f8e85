package cn.shuanglian.registry.area;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells of which area the congress is that elected a deputy indirectly (组织法 §8): registers hold it only in words, as the electing unit
 * (雨湖区人民代表大会) and the delegation (雨湖区代表团). The one place where these words are read.
 */
public final class ElectingAreas {
    private static final Pattern BODY = Pattern.compile("(第[0-9一二三四五六七八九十百]+届)?(人民代表大会|人大|代表团)(常务委员会|常委会)?$");

    private final Map<String, String> codes;

    /** @param codes code by name of the areas directly below the deputies' own one */
    public ElectingAreas(Map<String, String> codes) {
        this.codes = Map.copyOf(codes);
    }

    /** The code of the electing area; of one whose electing unit is unknown that of the delegation; null where neither names an area. */
    public String of(String electedBy, String delegation) {
        String area = named(electedBy);
        return area == null ? named(delegation) : area;
    }

    /** A name may stand after those of wider areas (湘潭市雨湖区…); of several names that fit, the longest is meant. */
    private String named(String words) {
        if (words == null) {
            return null;
        }
        String place = BODY.matcher(words.strip()).replaceFirst("");
        return codes.keySet().stream().filter(place::endsWith).max(Comparator.comparingInt(String::length)).map(codes::get).orElse(null);
    }
}
