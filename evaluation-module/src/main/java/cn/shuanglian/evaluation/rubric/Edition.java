package cn.shuanglian.evaluation.rubric;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "evaluation_rubric")
class Edition {
    @Id
    private long id;
    @Column(name = "area_code")
    private String areaCode;
    private int version;
    @Column(name = "from_year")
    private int fromYear;
    private String document;

    protected Edition() {
    }

    long id() {
        return id;
    }

    Rubric rubric(List<RubricItem> items) {
        return new Rubric(id, areaCode, version, fromYear, document, items);
    }
}
