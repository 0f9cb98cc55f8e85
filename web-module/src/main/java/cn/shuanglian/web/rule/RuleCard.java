package cn.shuanglian.web.rule;

import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.rule.DocumentChoice;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.registry.rule.SetRule;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rule that the address names, with its history and the steps an office can take on it. */
@Named
@RequestScoped
public class RuleCard {
    @Inject
    RulesPage page;
    @Inject
    Rules rules;
    @Inject
    Documents documents;
    @Inject
    HttpServletRequest request;

    private RuleLine line;
    private List<DocumentChoice> choices;
    private Integer value;
    private Integer upper;
    private LocalDate since;
    private Long document;
    private String article;
    private long versionRead;
    private long upperVersionRead;

    /** The rule, or null where the address names none. */
    public RuleLine getLine() {
        String asked = request.getParameter("rule");
        if (line == null && asked != null) {
            line = page.getLines().stream().filter(each -> each.parameter().name().equals(asked)
                    || each.upper() != null && each.upper().parameter().name().equals(asked)).findFirst().orElse(null);
        }
        return line;
    }

    /** What the area ever decided about it, the latest first. */
    public List<RuleLine.Past> getHistory() {
        return getLine().history();
    }

    /** Decides the rule for the area. */
    public String set() {
        List<SetRule.Amount> amounts = new ArrayList<>();
        amounts.add(new SetRule.Amount(getLine().parameter(), value, versionRead));
        if (line.upper() != null) {
            amounts.add(new SetRule.Amount(line.upper().parameter(), upper, upperVersionRead));
        }
        return taken("rule.isSet", () -> rules.set(new SetRule(page.getArea().code(), amounts, since, document, article)));
    }

    /** Returns to what the area inherits. */
    public String takeBack() {
        Map<Parameter, Long> versions = new EnumMap<>(Parameter.class);
        versions.put(getLine().parameter(), versionRead);
        if (line.upper() != null) {
            versions.put(line.upper().parameter(), upperVersionRead);
        }
        return taken("rule.isTakenBack", () -> rules.takeBack(page.getArea(), versions));
    }

    private String taken(String word, Runnable step) {
        String name = getLine().name();
        try {
            if (!Refusals.done("ruleForm", step)) {
                return null;
            }
        } catch (Stale stale) {
            line = null;
            page.reread();
            Notices.refused(PageWords.of("common", "step.stale"));
            return null;
        }
        Notices.done(PageWords.of("registry", word, name));
        return "/registry/rules.xhtml?faces-redirect=true&area=" + page.getArea() + "&rule=" + request.getParameter("rule");
    }

    /** Whether the reader may decide; the facade holds it, too. */
    public boolean isOffered() {
        return request.isUserInRole(Role.LIAISON_OFFICE);
    }

    /** The documents on which a value can rest. */
    public List<DocumentChoice> getDocuments() {
        if (choices == null) {
            choices = documents.choices(page.getArea());
        }
        return choices;
    }

    /** What may be typed. */
    public String getBounds() {
        Parameter parameter = getLine().parameter();
        return RuleWords.words("rule.bounds", Integer.toString(parameter.least()), Integer.toString(parameter.most()));
    }

    public Integer getValue() {
        return value == null ? Integer.valueOf(getLine().row().value()) : value;
    }

    public void setValue(Integer value) {
        this.value = value;
    }

    public Integer getUpper() {
        return upper != null ? upper : getLine().upper() == null ? null : Integer.valueOf(line.upper().value());
    }

    public void setUpper(Integer upper) {
        this.upper = upper;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public Long getDocument() {
        return document;
    }

    public void setDocument(Long document) {
        this.document = document;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    /** The version the office is looking at; it comes back with the step. */
    public long getVersion() {
        return getLine().row().version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }

    /** The same for the upper end. */
    public long getUpperVersion() {
        return getLine().upper() == null ? 0 : line.upper().version();
    }

    public void setUpperVersion(long version) {
        upperVersionRead = version;
    }
}
