package cn.shuanglian.web.registry;

import cn.shuanglian.registry.code.OrganisationKind;
import cn.shuanglian.registry.codetable.CodeChoice;
import cn.shuanglian.registry.deputy.AmendMandate;
import cn.shuanglian.registry.deputy.AmendPost;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.PersonRow;
import cn.shuanglian.registry.deputy.PostRow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The forms of a deputy's file: who it is, the mandate, the posts, and whether the posts tell all about a leading cadre. */
@Named
@ViewScoped
public class DeputyEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DeputyDesk desk;
    @Inject
    CodeLists codes;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private DeputyFile file;
    private PostRow post;
    private TypedPerson person;
    private TypedTerms terms;
    private TypedPost typedPost;
    private TypedException exception;

    /** Reads the deputy that the address names, and the post to be corrected if it names one; later requests stay with them. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        file = desk.open(PathId.of("deputy", query.text("id")));
        Long chosen = query.id("post");
        post = chosen == null ? null : file.posts().stream().filter(row -> row.id() == chosen).findFirst()
                .orElseThrow(() -> new NotFound("post", chosen));
        person = new TypedPerson(file.person());
        terms = new TypedTerms(file.deputy());
        typedPost = post == null ? new TypedPost() : new TypedPost(post);
        exception = new TypedException(LocalDate.now(clock));
    }

    public String savePerson() {
        return done("identity", "deputyEdit.personSaved", () -> desk.persons().amend(person.amends(file.person())));
    }

    public String saveMandate() {
        return done("mandate", "deputyEdit.mandateSaved", () -> desk.mandates().amend(new AmendMandate(file.deputy().id(),
                file.deputy().version(), terms.terms())));
    }

    /** Records a post, or corrects the one the address names. */
    public String savePost() {
        return done("post", "deputyEdit.postSaved", () -> {
            if (post == null) {
                desk.posts().record(typedPost.of(file.person().id()));
            } else {
                desk.posts().amend(new AmendPost(post.id(), post.version(), typedPost.of(file.person().id())));
            }
        });
    }

    public String saveException() {
        return done("cadre", "deputyEdit.exceptionSaved", () -> desk.cadres().except(exception.of(file.deputy())));
    }

    public String liftException() {
        return done("lift", "deputyEdit.exceptionLifted", () -> desk.cadres().lift(file.deputy().id(), file.deputy().version()));
    }

    /** Takes a step and opens the page anew; where somebody was quicker, it says so and keeps what was typed. */
    private String done(String form, String word, Runnable step) {
        try {
            if (!Refusals.done(form, step)) {
                return null;
            }
        } catch (Stale stale) {
            file = desk.open(file.deputy().id());
            post = post == null ? null : file.posts().stream().filter(row -> row.id() == post.id()).findFirst().orElse(null);
            Notices.refused(PageWords.of("common", "step.stale"));
            return null;
        }
        Notices.done(PageWords.of("registry", word, person.getName()));
        return "/registry/deputyEdit.xhtml?faces-redirect=true&id=" + file.deputy().id();
    }

    public DeputyRow getDeputy() {
        return file.deputy();
    }

    public PersonRow getIdentity() {
        return file.person();
    }

    public DeputyFile getFile() {
        return file;
    }

    /** The post to be corrected, or null for a new one. */
    public PostRow getPost() {
        return post;
    }

    public TypedPerson getPerson() {
        return person;
    }

    public TypedTerms getTerms() {
        return terms;
    }

    public TypedPost getTypedPost() {
        return typedPost;
    }

    public TypedException getException() {
        return exception;
    }

    public OrganisationKind[] getOrganisationKinds() {
        return OrganisationKind.values();
    }

    public List<CodeChoice> choices(String standard) {
        return codes.choices(standard);
    }

    public String name(String standard, String value) {
        return codes.name(standard, value);
    }
}
