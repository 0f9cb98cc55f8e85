package cn.shuanglian.registry.job;

import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.sheet.SheetProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "registry_job_problem")
class JobProblem {
    private static final String BETWEEN = "\u001f";

    @Id
    private long id;
    @Column(name = "job_id")
    private long jobId;
    @Column(name = "row_no")
    private int rowNumber;
    @Column(name = "column_name")
    private String column;
    @Column(name = "found_value")
    private String value;
    private String code;
    private String arguments;

    protected JobProblem() {
    }

    JobProblem(long jobId, SheetProblem problem) {
        id = Keys.next();
        this.jobId = jobId;
        rowNumber = problem.row();
        column = problem.column();
        value = problem.value();
        code = problem.code();
        arguments = String.join(BETWEEN, problem.args());
    }

    SheetProblem problem() {
        return new SheetProblem(rowNumber, column, value, code, arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN, -1)));
    }
}
