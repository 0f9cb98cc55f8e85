package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.code.AreaCode;

/**
 * Narrows the list of suggestions; each part may be null. {@code fromReceptions} asks for those drawn from opinions, or for the others;
 * {@code words} are what the title or the number begins with. Where no state is asked for, only those that have a number are listed.
 *
 * @param moverId mandate of the deputy who moved it
 * @param session in words, as it stands in the list
 * @param unitId a unit that leads, helps or answers
 * @param source an opinion it was drawn from
 * @param waiting what is to be done by the caller
 */
public record SuggestionFilter(AreaCode area, Long moverId, String category, Boolean fromReceptions, String words, SuggestionStatus status,
                               String session, Long unitId, String replyClass, Rating satisfaction, Boolean key, Boolean excellent, Boolean overdue,
                               Long source, SuggestionWork waiting) {
    public static final SuggestionFilter NONE = with().build();

    /** Begins a filter that lets everything through. */
    public static Builder with() {
        return new Builder();
    }

    /** Names the parts of a filter one by one. */
    public static final class Builder {
        private AreaCode area;
        private Long mover;
        private String category;
        private Boolean fromReceptions;
        private String words;
        private SuggestionStatus status;
        private String session;
        private Long unit;
        private String replyClass;
        private Rating satisfaction;
        private Boolean key;
        private Boolean excellent;
        private Boolean overdue;
        private Long source;
        private SuggestionWork waiting;

        private Builder() {
        }

        public Builder area(AreaCode within) {
            area = within;
            return this;
        }

        public Builder mover(Long mandate) {
            mover = mandate;
            return this;
        }

        public Builder category(String code) {
            category = code;
            return this;
        }

        public Builder fromReceptions(Boolean drawn) {
            fromReceptions = drawn;
            return this;
        }

        public Builder words(String atStart) {
            words = atStart;
            return this;
        }

        public Builder status(SuggestionStatus state) {
            status = state;
            return this;
        }

        public Builder session(String words) {
            session = words;
            return this;
        }

        public Builder unit(Long working) {
            unit = working;
            return this;
        }

        public Builder replyClass(String code) {
            replyClass = code;
            return this;
        }

        public Builder satisfaction(Rating said) {
            satisfaction = said;
            return this;
        }

        public Builder key(Boolean marked) {
            key = marked;
            return this;
        }

        public Builder excellent(Boolean marked) {
            excellent = marked;
            return this;
        }

        public Builder overdue(Boolean late) {
            overdue = late;
            return this;
        }

        public Builder source(Long opinion) {
            source = opinion;
            return this;
        }

        public Builder waiting(SuggestionWork work) {
            waiting = work;
            return this;
        }

        public SuggestionFilter build() {
            return new SuggestionFilter(area, mover, category, fromReceptions, words, status, session, unit, replyClass, satisfaction, key, excellent,
                    overdue, source, waiting);
        }
    }
}
