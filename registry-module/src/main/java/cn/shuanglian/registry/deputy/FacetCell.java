package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.group.GroupKind;
import java.util.ArrayList;
import java.util.List;

/** Mandates that are alike in all that facets with few values tell apart. */
record FacetCell(DeputyLevel level, MandateStatus status, boolean cadre, boolean committee, boolean inAreaGroup, boolean inProfessionalGroup,
                 boolean stationed, String sex, String party, long count) {

    /** The cell as the grouping query finds it. */
    static FacetCell of(Object[] found) {
        return new FacetCell((DeputyLevel) found[0], (MandateStatus) found[1], is(found[2]), !is(found[3]), !is(found[4]), !is(found[5]),
                !is(found[6]), (String) found[7], (String) found[8], ((Number) found[9]).longValue());
    }

    private static boolean is(Object found) {
        return found instanceof Boolean truth ? truth : ((Number) found).intValue() != 0;
    }

    /** The values of the facet under which these mandates are found. */
    List<String> values(Facet facet) {
        return switch (facet) {
            case LEVEL -> List.of(level.name());
            case STATUS -> List.of(status.name());
            case CADRE -> List.of(String.valueOf(cadre));
            case COMMITTEE -> List.of(String.valueOf(committee));
            case PLACED -> List.of(String.valueOf(inAreaGroup || inProfessionalGroup));
            case GROUP_KIND -> kinds();
            case STATION -> stationed ? List.of() : List.of(DeputyFilter.NONE_RECORDED);
            case SEX -> List.of(sex == null ? DeputyFilter.NONE_RECORDED : sex);
            case PARTY -> List.of(party == null ? DeputyFilter.NONE_RECORDED : party);
            case DELEGATION, ELECTED_BY -> List.of();
        };
    }

    /** Whether the filter's part that the facet stands for lets these mandates through. */
    boolean passes(Facet facet, DeputyFilter filter) {
        return switch (facet) {
            case LEVEL -> filter.level() == null || filter.level() == level;
            case STATUS -> filter.statuses().isEmpty() || filter.statuses().contains(status);
            case CADRE -> filter.leadingCadre() == null || filter.leadingCadre() == cadre;
            case COMMITTEE -> filter.committee() == null || filter.committee() == committee;
            case PLACED -> filter.placed() == null || filter.placed() == (inAreaGroup || inProfessionalGroup);
            case GROUP_KIND -> filter.groupKind() == null || kinds().contains(filter.groupKind().name());
            case STATION -> filter.stationed() == null || filter.stationed() == stationed;
            case SEX -> filter.sex() == null || values(Facet.SEX).contains(filter.sex());
            case PARTY -> filter.party() == null || values(Facet.PARTY).contains(filter.party());
            case DELEGATION, ELECTED_BY -> true;
        };
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        if (inAreaGroup) {
            kinds.add(GroupKind.AREA.name());
        }
        if (inProfessionalGroup) {
            kinds.add(GroupKind.PROFESSIONAL.name());
        }
        return kinds;
    }
}
