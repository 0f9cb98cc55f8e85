package cn.shuanglian.registry.body;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Customizer;

/** Guarded by the version of its body, which every change of a seat raises. */
@Entity
@Table(name = "registry_seat")
@Customizer(AfterBody.class)
class Seat {
    @Id
    private long id;
    @Column(name = "body_id")
    private long bodyId;
    @Enumerated(EnumType.STRING)
    private SeatPost post;
    @Column(name = "mandate_id")
    private Long mandateId;
    private String name;
    private LocalDate since;
    private LocalDate until;

    protected Seat() {
    }

    Seat(long bodyId, SeatPost post, Long mandateId, String name, LocalDate since) {
        id = Keys.next();
        this.bodyId = bodyId;
        this.post = post;
        this.mandateId = mandateId;
        this.name = name;
        this.since = since;
    }

    long id() {
        return id;
    }

    long bodyId() {
        return bodyId;
    }

    SeatPost post() {
        return post;
    }

    Long mandateId() {
        return mandateId;
    }

    String name() {
        return name;
    }

    LocalDate since() {
        return since;
    }

    boolean isOpen() {
        return until == null;
    }

    void end(LocalDate lastDay) {
        until = lastDay;
    }
}
