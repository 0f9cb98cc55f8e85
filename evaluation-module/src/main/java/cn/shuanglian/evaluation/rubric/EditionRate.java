package cn.shuanglian.evaluation.rubric;

import cn.shuanglian.evaluation.ledger.Manner;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

@Entity
@IdClass(EditionRate.Key.class)
@Table(name = "evaluation_rubric_rate")
class EditionRate {
    @Id
    @Column(name = "rubric_id")
    private long rubricId;
    @Id
    private String code;
    @Id
    @Enumerated(EnumType.STRING)
    private Manner manner;
    @Column(name = "first_times")
    private int firstTimes;
    @Column(name = "first_points")
    private int firstPoints;
    @Column(name = "further_points")
    private int furtherPoints;
    private int cap;

    protected EditionRate() {
    }

    EditionItem.Key item() {
        return new EditionItem.Key(rubricId, code);
    }

    Rate rate() {
        return new Rate(manner, firstTimes, firstPoints, furtherPoints, cap);
    }

    /** A rate within its item. */
    static class Key implements Serializable {
        private long rubricId;
        private String code;
        private Manner manner;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.rubricId == rubricId && Objects.equals(key.code, code) && key.manner == manner;
        }

        @Override
        public int hashCode() {
            return Objects.hash(rubricId, code, manner);
        }
    }
}
