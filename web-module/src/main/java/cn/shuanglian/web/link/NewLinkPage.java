package cn.shuanglian.web.link;

import cn.shuanglian.registry.citizen.NewCitizen;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.link.LinkKind;
import cn.shuanglian.registry.link.LinkRow;
import cn.shuanglian.registry.link.Links;
import cn.shuanglian.registry.link.MakeLink;
import cn.shuanglian.registry.rule.DocumentChoice;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Making one pair by hand: the kind, then the one who stays in touch, then the other end. What is chosen so far stands in the address. */
@Named
@RequestScoped
public class NewLinkPage {
    @Inject
    Links links;
    @Inject
    LinkChoices choices;
    @Inject
    Documents documents;
    @Inject
    ListQuery query;

    private boolean loaded;
    private Long to;
    private LocalDate on;
    private Long document;
    private String citizenName;
    private String citizenPhone;
    private String citizenPlace;
    private LocalDate consentedOn;
    private LinkRow replaced;

    /** Called before the page is shown. */
    public void load() {
        loaded = true;
        choices.load(getArea(), getKind(), getFrom(), replaces() == null ? null : getReplaced());
    }

    /** Makes the pair and shows it. */
    public String make() {
        NewCitizen citizen = isWithCitizen() && to == null ? new NewCitizen(citizenName, citizenPhone, citizenPlace, consentedOn) : null;
        long[] made = {0};
        boolean done = Refusals.done("pair", () -> made[0] = links.make(
                new MakeLink(getKind(), getFrom(), to, citizen, true, on, document, replaces())).id());
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("registry", "link.made"));
        return "/registry/link.xhtml?faces-redirect=true&id=" + made[0];
    }

    public AreaCode getArea() {
        AreaCode asked = getReplaced() == null ? query.area("area") : new AreaCode(getReplaced().area());
        return asked == null ? choices.ownArea() : asked;
    }

    public LinkKind getKind() {
        return getReplaced() == null ? query.oneOf("kind", LinkKind.class) : getReplaced().kind();
    }

    public Long getFrom() {
        return getReplaced() == null ? query.id("from") : Long.valueOf(getReplaced().from());
    }

    private Long replaces() {
        return query.id("replaces");
    }

    /** The pair to be replaced, or null. */
    public LinkRow getReplaced() {
        if (replaced == null && replaces() != null) {
            replaced = links.find(replaces());
        }
        return replaced;
    }

    /** The other end is a citizen. */
    public boolean isWithCitizen() {
        return getKind() == LinkKind.CITIZEN;
    }

    public LinkKind[] getKinds() {
        return LinkKind.values();
    }

    /** Documents the pair can rest on. */
    public List<DocumentChoice> getDocuments() {
        return getArea().level() == AreaLevel.COUNTRY ? List.of() : documents.choices(getArea());
    }

    /** Whom to choose from; what was chosen is checked against it before the page is shown. */
    public LinkChoices getChoices() {
        if (!loaded) {
            load();
        }
        return choices;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Long getDocument() {
        return document;
    }

    public void setDocument(Long document) {
        this.document = document;
    }

    public String getName() {
        return citizenName;
    }

    public void setName(String name) {
        citizenName = name;
    }

    public String getPhone() {
        return citizenPhone;
    }

    public void setPhone(String phone) {
        citizenPhone = phone;
    }

    public String getPlace() {
        return citizenPlace;
    }

    public void setPlace(String place) {
        citizenPlace = place;
    }

    public LocalDate getConsentedOn() {
        return consentedOn;
    }

    public void setConsentedOn(LocalDate consentedOn) {
        this.consentedOn = consentedOn;
    }
}
