package cn.shuanglian.web.link;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.link.LinkFilter;
import cn.shuanglian.registry.link.LinkProposals;
import cn.shuanglian.registry.link.Tick;
import cn.shuanglian.registry.rule.DocumentChoice;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deciding about the pairs of a list, "point to point": those that are ticked, or all that the list is narrowed to. */
@Named
@RequestScoped
public class LinkDecision {
    private static final List<String> FILTERS = List.of("area", "kind", "status", "deputy", "toDecide", "words");

    @Inject
    LinkProposals proposals;
    @Inject
    Documents documents;
    @Inject
    Callers callers;
    @Inject
    LinksPage page;
    @Inject
    ListQuery query;

    private LocalDate on;
    private Long document;

    /** Says yes to what is ticked. */
    public String accept() {
        return decided("links.accepted", () -> proposals.accept(ticked(), on, document));
    }

    /** Says no to what is ticked. */
    public String decline() {
        return decided("links.declined", () -> proposals.decline(ticked()));
    }

    /** Says yes to everything to be decided that the list is narrowed to. */
    public String acceptAll() {
        LinkFilter filter = page.getFilter();
        return query.getFaults().isEmpty() ? decided("links.accepted", () -> proposals.acceptAll(filter, on, document)) : null;
    }

    private String decided(String word, IntSupplier step) {
        int[] count = {0};
        if (Steps.take(() -> count[0] = step.getAsInt()) != Steps.End.DONE) {
            return null;
        }
        Notices.done(PageWords.of("registry", word, count[0]));
        return "/registry/links.xhtml?faces-redirect=true" + FILTERS.stream().filter(name -> query.text(name) != null)
                .map(name -> "&" + name + "=" + URLEncoder.encode(query.text(name), StandardCharsets.UTF_8)).collect(Collectors.joining());
    }

    private static List<Tick> ticked() {
        String[] ticks = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get("tick");
        return ticks == null ? List.of() : Arrays.stream(ticks).filter(tick -> tick.matches("(\\d{1,18}|[1-8]\\d{18}):\\d{1,18}"))
                .map(tick -> tick.split(":")).map(parts -> new Tick(Long.parseLong(parts[0]), Long.parseLong(parts[1]))).toList();
    }

    /** Whether this was ticked when a decision was refused. */
    public boolean isTicked(long id, long version) {
        return FacesContext.getCurrentInstance().isPostback() && ticked().contains(new Tick(id, version));
    }

    /** Documents a decision can rest on. */
    public List<DocumentChoice> getDocuments() {
        return documents.choices(page.area() == null ? callers.current().area() : page.area());
    }

    /** Filters that go with the form, as the address has them. */
    public List<String> getFilters() {
        return Stream.concat(FILTERS.stream(), Stream.of("sort", "cursor", "back")).filter(name -> query.text(name) != null).toList();
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
}
