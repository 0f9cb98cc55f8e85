package cn.shuanglian.web.rule;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.rule.DocumentRow;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.registry.rule.Decided;
import cn.shuanglian.registry.rule.Provision;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.registry.UploadLimit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One document: what it says about itself, its file, and what rests on it. */
@Named
@RequestScoped
public class DocumentPage {
    @Inject
    Documents documents;
    @Inject
    Rules rules;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private DocumentRow document;
    private List<Decided> fixed = List.of();
    private Map<String, String> areaNames = Map.of();

    /** Called before the page is shown. @throws NotFound for a document that is not the caller's to see */
    public void load() {
        if (query.text(UploadLimit.REFUSED) != null) {
            Notices.refused(PageWords.of("registry", "document.file.tooBig"));
        }
        if (query.text("id") == null) {
            return;
        }
        getDocument();
        if (document == null) {
            throw new NotFound("document", query.text("id"));
        }
        fixed = rules.fixedBy(document.id());
        areaNames = areas.names(Stream.concat(Stream.of(document.area()), fixed.stream().map(each -> each.provision().area().code())).distinct().toList());
    }

    /** The document, or null where a new one is to be recorded. */
    public DocumentRow getDocument() {
        Long id = query.id("id");
        if (document == null && id != null) {
            document = documents.find(id);
        }
        return document;
    }

    /** Reads the document again after somebody else changed it. */
    void reread() {
        document = null;
    }

    public List<Decided> getFixed() {
        return fixed;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }

    /** What a decision fixes, in words. */
    public String amount(Provision provision) {
        return RuleWords.amount(provision);
    }

    public boolean isInForce() {
        LocalDate today = LocalDate.now(clock);
        return !document.since().isAfter(today) && (document.until() == null || !document.until().isBefore(today));
    }
}
