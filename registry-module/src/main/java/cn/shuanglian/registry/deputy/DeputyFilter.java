package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.group.GroupKind;
import java.util.Set;

/**
 * Narrows the list of deputies; each part may be null.
 *
 * @param words what the name or the work unit begins with
 * @param statuses how the mandates stand; all when empty
 * @param placed whether the deputy belongs to any group
 * @param groupKind a kind of group the deputy belongs to
 * @param stationed whether the deputy receives at a station
 * @param committee whether the deputy is a member of the standing committee
 * @param sex code of GB/T 2261.1, or {@link #NONE_RECORDED} where it is not recorded; so is {@code party} of GB/T 4762
 * @param delegation its name, or {@link #NONE_RECORDED} for whoever belongs to none
 */
public record DeputyFilter(AreaCode area, DeputyLevel level, Long stationId, Long groupId, Boolean leadingCadre, String words,
                           Set<MandateStatus> statuses, Boolean placed, GroupKind groupKind, Boolean stationed, Boolean committee, String sex,
                           String party, String delegation, String electedBy) {
    /** Asks for records in which nothing stands there. */
    public static final String NONE_RECORDED = "none";
    public static final DeputyFilter NONE = with().build();

    public DeputyFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }

    /** Narrows by the parts that other lists of deputies know, too. */
    public DeputyFilter(AreaCode area, DeputyLevel level, Long stationId, Long groupId, Boolean leadingCadre, String words) {
        this(area, level, stationId, groupId, leadingCadre, words, Set.of(), null, null, null, null, null, null, null, null);
    }

    /** The same, narrowed to one delegation. */
    public DeputyFilter inDelegation(String name) {
        return new DeputyFilter(area, level, stationId, groupId, leadingCadre, words, statuses, placed, groupKind, stationed, committee, sex,
                party, name, electedBy);
    }

    /** A filter to be put together part by part. */
    public static Builder with() {
        return new Builder();
    }

    /** Puts a filter together; what is not named stays open. */
    public static final class Builder {
        private AreaCode area;
        private DeputyLevel level;
        private Long stationId;
        private Long groupId;
        private Boolean leadingCadre;
        private String words;
        private Set<MandateStatus> statuses = Set.of();
        private Boolean placed;
        private GroupKind groupKind;
        private Boolean stationed;
        private Boolean committee;
        private String sex;
        private String party;
        private String delegation;
        private String electedBy;

        private Builder() {
        }

        public Builder area(AreaCode area) {
            this.area = area;
            return this;
        }

        public Builder level(DeputyLevel level) {
            this.level = level;
            return this;
        }

        public Builder station(Long stationId) {
            this.stationId = stationId;
            return this;
        }

        public Builder group(Long groupId) {
            this.groupId = groupId;
            return this;
        }

        public Builder leadingCadre(Boolean leadingCadre) {
            this.leadingCadre = leadingCadre;
            return this;
        }

        public Builder words(String words) {
            this.words = words;
            return this;
        }

        public Builder statuses(Set<MandateStatus> statuses) {
            this.statuses = statuses;
            return this;
        }

        public Builder placed(Boolean placed) {
            this.placed = placed;
            return this;
        }

        public Builder groupKind(GroupKind groupKind) {
            this.groupKind = groupKind;
            return this;
        }

        public Builder stationed(Boolean stationed) {
            this.stationed = stationed;
            return this;
        }

        public Builder committee(Boolean committee) {
            this.committee = committee;
            return this;
        }

        public Builder sex(String sex) {
            this.sex = sex;
            return this;
        }

        public Builder party(String party) {
            this.party = party;
            return this;
        }

        public Builder delegation(String delegation) {
            this.delegation = delegation;
            return this;
        }

        public Builder electedBy(String electedBy) {
            this.electedBy = electedBy;
            return this;
        }

        public DeputyFilter build() {
            return new DeputyFilter(area, level, stationId, groupId, leadingCadre, words, statuses, placed, groupKind, stationed, committee,
                    sex, party, delegation, electedBy);
        }
    }
}
