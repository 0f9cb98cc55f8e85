package cn.shuanglian.web.help;

import cn.shuanglian.reception.help.HelpKind;
import cn.shuanglian.reception.help.HelpSheet;
import cn.shuanglian.reception.help.Helps;
import cn.shuanglian.reception.help.RecordHelp;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The form by which help is recorded, or corrected where the address names a record; who is helped is never filled in again. */
@Named
@RequestScoped
public class HelpForm {
    @Inject
    Helps helps;
    @Inject
    ListQuery query;

    private HelpSheet sheet;
    private Long deputy;
    private HelpKind kind;
    private String title;
    private String place;
    private LocalDate date;
    private LocalDate until;
    private String text;
    private Integer affected;
    private String name;
    private String phone;
    private LocalDate consentedOn;
    private long version;

    @PostConstruct
    void fill() {
        if (query.text("id") == null) {
            return;
        }
        sheet = helps.find(PathId.of("help", query.text("id")));
        var row = sheet.row();
        kind = row.kind();
        title = row.title();
        place = row.place();
        date = row.from();
        until = row.until();
        text = sheet.text();
        affected = row.affected();
        consentedOn = sheet.consentedOn();
        version = row.version();
    }

    /** Called before the page is shown, so that a record that is not there changes the answer's status. */
    public void load() {
        getSheet();
    }

    /** The record that is corrected, or null for a new one. */
    public HelpSheet getSheet() {
        return sheet;
    }

    /** Records it and shows it. */
    public String save() {
        RecordHelp said = new RecordHelp(kind, title, place, date, until, text, affected, name, phone, consentedOn);
        long[] id = {sheet == null ? 0 : sheet.row().id()};
        boolean done = Refusals.done("help", () -> {
            if (sheet == null) {
                id[0] = recorded(said);
            } else {
                amend(said);
            }
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", sheet == null ? "help.recorded" : "help.amended"));
        return "/reception/help.xhtml?faces-redirect=true&id=" + id[0];
    }

    private long recorded(RecordHelp said) {
        if (deputy == null) {
            throw new Refused("required", "deputy");
        }
        return helps.record(deputy, said);
    }

    private void amend(RecordHelp said) {
        try {
            helps.amend(sheet.row().id(), said, version);
        } catch (Stale | NotAllowedNow late) {
            throw new Refused("help.overtaken", null);
        }
    }

    public HelpKind[] getKinds() {
        return HelpKind.values();
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }

    public HelpKind getKind() {
        return kind;
    }

    public void setKind(HelpKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getAffected() {
        return affected;
    }

    public void setAffected(Integer affected) {
        this.affected = affected;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getConsentedOn() {
        return consentedOn;
    }

    public void setConsentedOn(LocalDate consentedOn) {
        this.consentedOn = consentedOn;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
