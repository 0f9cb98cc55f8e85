package cn.shuanglian.registry.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody is in a body, the highest first. */
public enum SeatPost {
    DIRECTOR, DEPUTY_DIRECTOR, SECRETARY_GENERAL, MEMBER, HEAD, DEPUTY_HEAD, LIAISON;

    /** Who make up the directors' meeting (组织法 art. 54); counties have no secretary-general. */
    public static final List<SeatPost> OF_DIRECTORS_MEETING = List.of(DIRECTOR, DEPUTY_DIRECTOR, SECRETARY_GENERAL);

    /** Posts of a standing committee as office sheets write them. */
    public static final Map<String, SeatPost> COMMITTEE_WORDS = committeeWords();

    private static Map<String, SeatPost> committeeWords() {
        Map<String, SeatPost> words = new LinkedHashMap<>();
        for (SeatPost post : List.of(DIRECTOR, DEPUTY_DIRECTOR, SECRETARY_GENERAL, MEMBER)) {
            words.put(post.committeeWord(), post);
        }
        words.put("主任", DIRECTOR);
        words.put("副主任", DEPUTY_DIRECTOR);
        words.put("秘书长", SECRETARY_GENERAL);
        words.put("委员", MEMBER);
        return words;
    }

    /** The post in a standing committee as sheets carry it. */
    public String committeeWord() {
        return switch (this) {
            case DIRECTOR -> "常委会主任";
            case DEPUTY_DIRECTOR -> "常委会副主任";
            case SECRETARY_GENERAL -> "常委会秘书长";
            case MEMBER -> "常委会委员";
            default -> throw new IllegalStateException(this + " is no post of a standing committee");
        };
    }

    /** Only one person at a time can hold it in a body. */
    public boolean isSingle() {
        return this == DIRECTOR || this == SECRETARY_GENERAL || this == HEAD;
    }
}
