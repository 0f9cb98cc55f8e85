package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/**
 * Narrows the list of opinions and the figures alike, so that a figure leads to exactly the records behind it; each part may be null.
 *
 * @param deputyId mandate of the deputy who heard it
 * @param category code; one of the first level covers those below it
 * @param unitId a unit that works on it, as lead unit or helping
 * @param from heard on that day or later
 * @param to heard on that day or before
 * @param replied whether there is an answer
 * @param fedBack whether the speaker was told
 * @param words what the title or the number begins with
 * @param leadUnitId the unit that answers it
 * @param merged whether it waits for the answer of the one it is merged into
 * @param mergedInto the opinion it is merged into
 */
public record OpinionFilter(AreaCode area, Long stationId, Long receptionId, Long deputyId, String category, OpinionStatus status,
                            OpinionRoute route, OpinionResult result, Satisfaction satisfaction, Long unitId, LocalDate from,
                            LocalDate to, Boolean replied, Boolean fedBack, Timeliness timeliness, String words, OpinionSource source,
                            OpinionUrgency urgency, Long leadUnitId, Boolean merged, Long mergedInto) {
    public static final OpinionFilter NONE = with().build();

    /** A filter to be put together part by part. */
    public static Builder with() {
        return new Builder();
    }

    /** This filter, to be narrowed further or otherwise. */
    public Builder but() {
        Builder builder = new Builder();
        builder.area = area;
        builder.stationId = stationId;
        builder.receptionId = receptionId;
        builder.deputyId = deputyId;
        builder.category = category;
        builder.status = status;
        builder.route = route;
        builder.result = result;
        builder.satisfaction = satisfaction;
        builder.unitId = unitId;
        builder.from = from;
        builder.to = to;
        builder.replied = replied;
        builder.fedBack = fedBack;
        builder.timeliness = timeliness;
        builder.words = words;
        builder.source = source;
        builder.urgency = urgency;
        builder.leadUnitId = leadUnitId;
        builder.merged = merged;
        builder.mergedInto = mergedInto;
        return builder;
    }

    /** Puts a filter together; what is not named stays open. */
    public static final class Builder {
        private AreaCode area;
        private Long stationId;
        private Long receptionId;
        private Long deputyId;
        private String category;
        private OpinionStatus status;
        private OpinionRoute route;
        private OpinionResult result;
        private Satisfaction satisfaction;
        private Long unitId;
        private LocalDate from;
        private LocalDate to;
        private Boolean replied;
        private Boolean fedBack;
        private Timeliness timeliness;
        private String words;
        private OpinionSource source;
        private OpinionUrgency urgency;
        private Long leadUnitId;
        private Boolean merged;
        private Long mergedInto;

        private Builder() {
        }

        public Builder area(AreaCode area) {
            this.area = area;
            return this;
        }

        public Builder station(Long stationId) {
            this.stationId = stationId;
            return this;
        }

        public Builder reception(Long receptionId) {
            this.receptionId = receptionId;
            return this;
        }

        public Builder deputy(Long deputyId) {
            this.deputyId = deputyId;
            return this;
        }

        public Builder category(String category) {
            this.category = category;
            return this;
        }

        public Builder status(OpinionStatus status) {
            this.status = status;
            return this;
        }

        public Builder route(OpinionRoute route) {
            this.route = route;
            return this;
        }

        public Builder result(OpinionResult result) {
            this.result = result;
            return this;
        }

        public Builder satisfaction(Satisfaction satisfaction) {
            this.satisfaction = satisfaction;
            return this;
        }

        public Builder unit(Long unitId) {
            this.unitId = unitId;
            return this;
        }

        public Builder from(LocalDate from) {
            this.from = from;
            return this;
        }

        public Builder to(LocalDate to) {
            this.to = to;
            return this;
        }

        public Builder replied(Boolean replied) {
            this.replied = replied;
            return this;
        }

        public Builder fedBack(Boolean fedBack) {
            this.fedBack = fedBack;
            return this;
        }

        public Builder timeliness(Timeliness timeliness) {
            this.timeliness = timeliness;
            return this;
        }

        public Builder words(String words) {
            this.words = words;
            return this;
        }

        public Builder source(OpinionSource source) {
            this.source = source;
            return this;
        }

        public Builder urgency(OpinionUrgency urgency) {
            this.urgency = urgency;
            return this;
        }

        public Builder leadUnit(Long leadUnitId) {
            this.leadUnitId = leadUnitId;
            return this;
        }

        public Builder merged(Boolean merged) {
            this.merged = merged;
            return this;
        }

        public Builder mergedInto(Long masterId) {
            mergedInto = masterId;
            return this;
        }

        public OpinionFilter build() {
            return new OpinionFilter(area, stationId, receptionId, deputyId, category, status, route, result, satisfaction, unitId, from,
                    to, replied, fedBack, timeliness, words, source, urgency, leadUnitId, merged, mergedInto);
        }
    }
}
