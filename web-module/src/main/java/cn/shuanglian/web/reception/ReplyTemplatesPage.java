package cn.shuanglian.web.reception;

import cn.shuanglian.reception.template.ReplyTemplateRow;
import cn.shuanglian.reception.template.ReplyTemplates;
import cn.shuanglian.reception.template.WriteTemplate;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The beginnings of answers that the reader's area offers. */
@Named
@RequestScoped
public class ReplyTemplatesPage {
    private static final String AGAIN = "/reception/replyTemplates.xhtml?faces-redirect=true";

    @Inject
    ReplyTemplates templates;

    private List<ReplyTemplateRow> rows;
    private String title;
    private String text;

    public List<ReplyTemplateRow> getRows() {
        if (rows == null) {
            rows = templates.own();
        }
        return rows;
    }

    /** Offers what was typed. */
    public String add() {
        return Refusals.done("add", () -> templates.add(new WriteTemplate(title, text))) ? said("replyTemplate.added") : null;
    }

    /** Offers it no longer. */
    public String retire(long id, long version) {
        return Refusals.done("templates", () -> templates.retire(id, version)) ? said("replyTemplate.retired") : null;
    }

    private static String said(String word) {
        Notices.done(PageWords.of("reception", word));
        return AGAIN;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
