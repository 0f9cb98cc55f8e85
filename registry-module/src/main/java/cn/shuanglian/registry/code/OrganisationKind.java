package cn.shuanglian.registry.code;

import java.util.List;

/** What kind of organisation somebody works for; the office can correct what was guessed from its name. */
public enum OrganisationKind {
    PARTY, CONGRESS, GOVERNMENT, CPPCC, DISCIPLINE, COURT, PROCURATORATE, MASS_ORGANISATION, OTHER;

    /** The first kind one of whose words stands in the name; 区委 would else take 区纪委监委 for a party committee. */
    private static final List<Guess> GUESSES = List.of(
            new Guess(DISCIPLINE, "纪委", "监委", "纪律检查", "监察"),
            new Guess(CONGRESS, "人大", "人民代表大会"),
            new Guess(CPPCC, "政协", "政治协商"),
            new Guess(COURT, "法院"),
            new Guess(PROCURATORATE, "检察院"),
            new Guess(MASS_ORGANISATION, "总工会", "妇联", "妇女联合会", "团市委", "团县委", "团区委", "共青团", "工商联", "科协", "文联", "残联"),
            new Guess(GOVERNMENT, "政府", "办事处", "直机关"),
            new Guess(PARTY, "党委", "党工委", "市委", "县委", "区委", "省委"));

    private record Guess(OrganisationKind kind, String... words) {
        boolean fits(String name) {
            for (String word : words) {
                if (name.contains(word)) {
                    return true;
                }
            }
            return kind == GOVERNMENT && (name.endsWith("局") || name.endsWith("厅"));
        }
    }

    /** Whose members of a standing committee may not hold a post (组织法 art. 47). */
    public boolean isBarredToCommittee() {
        return this == GOVERNMENT || this == DISCIPLINE || this == COURT || this == PROCURATORATE;
    }

    /** What the organisation's name suggests; {@code OTHER} for null. The migration of posts guesses the same. */
    public static OrganisationKind guessed(String organisation) {
        return organisation == null ? OTHER
                : GUESSES.stream().filter(guess -> guess.fits(organisation)).findFirst().map(Guess::kind).orElse(OTHER);
    }
}
