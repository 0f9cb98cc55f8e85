package cn.shuanglian.reception.search;

import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionRoute;
import cn.shuanglian.reception.opinion.OpinionSource;
import cn.shuanglian.reception.opinion.OpinionStatus;
import java.util.Arrays;

/**
 * What opinions that were found are sorted by. Each value is a small number, and those of one opinion fit into 64 bits, so that a million
 * opinions are counted by looking at each once.
 */
public enum OpinionFacet {
    /** The county. */
    AREA("area", 20, null),
    /** The first level of the category. */
    CATEGORY("category", 7, null),
    ROUTE("route", 3, OpinionRoute.class),
    STATUS("status", 5, OpinionStatus.class),
    RESULT("result", 4, OpinionResult.class),
    SOURCE("source", 4, OpinionSource.class),
    YEAR("year", 9, null);

    private static final int FIRST_YEAR = 1900;
    private static final int AREA_DIGITS = 6;
    /** Digits of a category of the first level. */
    static final int TOP_CATEGORY = 2;
    private final String parameter;
    private final int bits;
    private final Class<? extends Enum<?>> words;
    private final int shift;

    OpinionFacet(String parameter, int bits, Class<? extends Enum<?>> words) {
        this.parameter = parameter;
        this.bits = bits;
        this.words = words;
        shift = Place.taken(bits);
    }

    /** As the address and the API name it. */
    public String parameter() {
        return parameter;
    }

    /** What an index that counts in another way must not be read with. */
    static String layout() {
        StringBuilder layout = new StringBuilder();
        Arrays.stream(values()).forEach(facet -> layout.append(facet.name()).append(facet.bits)
                .append(facet.words == null ? "" : Arrays.toString(facet.words.getEnumConstants())));
        return layout.toString();
    }

    /** How many numbers the facet may have. */
    int size() {
        return 1 << bits;
    }

    /** The number of the facet within the numbers of an opinion. */
    int of(long packed) {
        return (int) (packed >>> shift) & size() - 1;
    }

    /** The number for a value; 0 for none, -1 for what cannot be a value. */
    int number(String value) {
        if (value == null || value.isEmpty()) {
            return 0;
        }
        if (words != null) {
            for (Enum<?> word : words.getEnumConstants()) {
                if (word.name().equals(value)) {
                    return word.ordinal() + 1;
                }
            }
            return -1;
        }
        int digits = this == AREA ? AREA_DIGITS : this == CATEGORY ? TOP_CATEGORY : value.length();
        if (value.length() < digits || value.length() > AREA_DIGITS + 3 || !value.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return -1;
        }
        int number = Integer.parseInt(value.substring(0, digits)) - (this == YEAR ? FIRST_YEAR : 0);
        return number >= 0 && number < size() ? number : -1;
    }

    /** The value a number stands for; null for none. */
    String value(int number) {
        if (number == 0) {
            return null;
        }
        return switch (this) {
            case AREA -> String.format("%06d", number);
            case CATEGORY -> String.format("%02d", number);
            case YEAR -> Integer.toString(number + FIRST_YEAR);
            default -> words.getEnumConstants()[number - 1].name();
        };
    }

    /** All numbers of one opinion; what cannot be a value counts as none. */
    static long packed(IndexedOpinion opinion) {
        long packed = 0;
        for (OpinionFacet facet : values()) {
            packed |= (long) Math.max(0, facet.number(facet.valueOf(opinion))) << facet.shift;
        }
        return packed;
    }

    private String valueOf(IndexedOpinion opinion) {
        return switch (this) {
            case AREA -> opinion.area();
            case CATEGORY -> opinion.category();
            case ROUTE -> opinion.route();
            case STATUS -> opinion.status();
            case RESULT -> opinion.result();
            case SOURCE -> opinion.source();
            case YEAR -> Integer.toString(opinion.heardOn().getYear());
        };
    }

    /** Where the next facet begins; constants cannot count while they are made. */
    private static final class Place {
        private static int next;

        private Place() {
        }

        static int taken(int bits) {
            int place = next;
            next += bits;
            return place;
        }
    }
}
