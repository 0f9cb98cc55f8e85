package cn.shuanglian.reception.minutes;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;

/** One group of visitors in the order of writing. */
@Entity
@Customizer(AfterMinutes.class)
@Table(name = "reception_visitor_group")
class GroupCame {
    @Id
    private long id;
    @Column(name = "minutes_id")
    private long minutesId;
    private int place;
    private String who;
    private int people;
    private String matter;

    protected GroupCame() {
    }

    GroupCame(long minutesId, int place, VisitorGroup group) {
        id = Keys.next();
        this.minutesId = minutesId;
        this.place = place;
        who = group.who().strip();
        people = group.people();
        matter = Text.orNull(group.matter());
    }

    VisitorGroup group() {
        return new VisitorGroup(who, people, matter);
    }
}
