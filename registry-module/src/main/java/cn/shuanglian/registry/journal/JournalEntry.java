package cn.shuanglian.registry.journal;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "registry_journal")
class JournalEntry {
    @Id
    private long id;
    @Column(name = "entered_at")
    private long enteredAt;
    private String who;
    @Column(name = "who_name")
    private String whoName;
    @Column(name = "acting_for")
    private String actingFor;
    private String address;
    private String action;
    private String object;
    @Column(name = "object_id")
    private String objectId;
    @Column(name = "area_code")
    private String areaCode;
    private String outcome;
    private String detail;

    protected JournalEntry() {
    }

    JournalEntry(Deed deed, Caller caller, Instant at) {
        this(deed, caller.login(), caller.address(), at);
        whoName = caller.name();
        actingFor = caller.actingFor();
    }

    JournalEntry(Deed deed, String login, String address, Instant at) {
        id = Keys.next();
        enteredAt = at.toEpochMilli();
        who = login;
        whoName = login;
        this.address = address;
        action = deed.action();
        object = deed.object();
        objectId = deed.objectId();
        areaCode = deed.area();
        outcome = deed.outcome();
        detail = deed.detail();
    }
}
