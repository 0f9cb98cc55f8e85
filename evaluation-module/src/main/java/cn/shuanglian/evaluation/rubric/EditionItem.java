package cn.shuanglian.evaluation.rubric;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

@Entity
@IdClass(EditionItem.Key.class)
@Table(name = "evaluation_rubric_item")
class EditionItem {
    @Id
    @Column(name = "rubric_id")
    private long rubricId;
    @Id
    private String code;
    private int place;
    private int cap;
    private boolean expected;
    @Column(name = "name_zh")
    private String nameZh;
    @Column(name = "name_en")
    private String nameEn;
    @Column(name = "rule_zh")
    private String ruleZh;
    @Column(name = "rule_en")
    private String ruleEn;
    @Column(name = "evidence_zh")
    private String evidenceZh;
    @Column(name = "evidence_en")
    private String evidenceEn;
    @Column(name = "registrar_zh")
    private String registrarZh;
    @Column(name = "registrar_en")
    private String registrarEn;

    protected EditionItem() {
    }

    Key key() {
        return new Key(rubricId, code);
    }

    RubricItem item(List<Rate> rates) {
        return new RubricItem(code, cap, expected, new Wording(nameZh, nameEn), new Wording(ruleZh, ruleEn),
                new Wording(evidenceZh, evidenceEn), new Wording(registrarZh, registrarEn), rates);
    }

    /** An item within its edition. */
    static class Key implements Serializable {
        private long rubricId;
        private String code;

        protected Key() {
        }

        Key(long rubricId, String code) {
            this.rubricId = rubricId;
            this.code = code;
        }

        long rubricId() {
            return rubricId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.rubricId == rubricId && Objects.equals(key.code, code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(rubricId, code);
        }
    }
}
