package cn.shuanglian.web.rule;

import cn.shuanglian.registry.attachment.AttachmentRow;
import cn.shuanglian.registry.attachment.Attachments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The stored file of the document that is shown. */
@Named
@RequestScoped
public class DocumentFile {
    @Inject
    DocumentPage page;
    @Inject
    Attachments attachments;

    private AttachmentRow row;

    /** Name and size, or null where none was stored. */
    public AttachmentRow getRow() {
        Long key = page.getDocument() == null ? null : page.getDocument().attachment();
        if (row == null && key != null) {
            row = attachments.rows(List.of(key)).get(key);
        }
        return row;
    }

    /** The size as people read it. */
    public String getSize() {
        long kilobytes = Math.max(1, getRow().bytes() / 1024);
        return kilobytes < 1024 ? kilobytes + " KB" : kilobytes / 1024 + "." + kilobytes % 1024 * 10 / 1024 + " MB";
    }
}
