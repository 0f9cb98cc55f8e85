package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.PersonRow;
import cn.shuanglian.registry.deputy.Persons;
import cn.shuanglian.registry.deputy.PostRow;
import cn.shuanglian.registry.deputy.Posts;
import cn.shuanglian.web.faces.Refusals;
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
    DeputyPage page;

    private PersonRow row;
    private List<PostRow> held;
    private String reason;
    private String phone;

    /** Whoever holds the mandate that the address or form names; also asked for before a step is taken. */
    private PersonRow read() {
        if (row == null) {
            row = persons.find(page.getDeputy().personId());
        }
        return row;
    }

    /** Shows the phone number; the reason goes into the journal. */
    public void reveal() {
        Refusals.done("reveal", () -> phone = persons.revealPhone(read().id(), reason));
    }

    public PersonRow getRow() {
        return read();
    }

    public List<PostRow> getPosts() {
        if (held == null) {
            held = posts.of(read().id());
        }
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
