package cn.shuanglian.reception.sweep;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;

/** A file that shows what was found or mended at a place. */
@Entity
@Customizer(AfterCheck.class)
@Table(name = "reception_sweep_file")
class SweepFile {
    @Id
    private long id;
    @Column(name = "check_id")
    private long checkId;
    @Column(name = "attachment_id")
    private long attachmentId;

    protected SweepFile() {
    }

    SweepFile(long checkId, long attachmentId) {
        id = Keys.next();
        this.checkId = checkId;
        this.attachmentId = attachmentId;
    }
}
