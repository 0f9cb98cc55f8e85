package cn.shuanglian.reception.session;

import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;

/** One deputy's attendance at one reception; the person is kept with it because nobody is in two places, whatever the mandate. */
@Entity
@Customizer(AfterReception.class)
@Table(name = "reception_attendance")
class Presence {
    @Id
    private long id;
    @Column(name = "reception_id")
    private long receptionId;
    @Column(name = "mandate_id")
    private long mandateId;
    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private Attendance attendance;
    private String substitute;

    protected Presence() {
    }

    Presence(long receptionId, DeputyRef deputy, Attendance attendance) {
        id = Keys.next();
        this.receptionId = receptionId;
        mandateId = deputy.id();
        personId = deputy.personId();
        this.attendance = attendance;
    }

    long receptionId() {
        return receptionId;
    }

    long personId() {
        return personId;
    }

    long mandateId() {
        return mandateId;
    }

    Attendance attendance() {
        return attendance;
    }

    String substitute() {
        return substitute;
    }

    /** Whoever was somebody's substitute is forgotten with it. */
    void become(Attendance attendance) {
        become(attendance, null);
    }

    void become(Attendance attendance, String substitute) {
        this.attendance = attendance;
        this.substitute = substitute;
    }
}
