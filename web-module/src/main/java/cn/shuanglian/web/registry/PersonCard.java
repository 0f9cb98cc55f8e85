package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.PersonRow;
import cn.shuanglian.registry.deputy.Persons;
import cn.shuanglian.registry.deputy.PostRow;
import cn.shuanglian.registry.deputy.Posts;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who holds the mandate of the page, with all posts. */
@Named
@RequestScoped
public class PersonCard {
    @Inject
    Persons persons;
    @Inject
    Posts posts;
    @Inject
    ListQuery query;

    private PersonRow row;
    private List<PostRow> held;
    private String reason;
    private String phone;

    /** Called once before the page is shown. */
    public void load(long personId) {
        row = persons.find(personId);
        held = posts.of(personId);
    }

    /** Shows the phone number; the reason goes into the journal. */
    public void reveal() {
        Refusals.done("reveal", () -> phone = persons.revealPhone(query.id("person"), reason));
    }

    public PersonRow getRow() {
        return row;
    }

    public List<PostRow> getPosts() {
        return held;
    }

    /** The number in full, after it was asked for; null before. */
    public String getPhone() {
        return phone;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
