package cn.shuanglian.web.intake;

import cn.shuanglian.reception.attachment.OpinionFiles;
import cn.shuanglian.reception.attachment.SentFile;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.model.file.UploadedFile;

/** Adds a file to an opinion. A file far too large leads here without the opinion, and the page only says so. */
@Named
@RequestScoped
public class OpinionFilesPage {
    @Inject
    OpinionFiles files;
    @Inject
    Opinions opinions;
    @Inject
    ListQuery query;

    private OpinionRow row;
    private UploadedFile file;
    private boolean showSpeaker;

    /** Called before the page is shown. */
    public void load() {
        if (query.text("tooBig") != null) {
            Notices.refused(PageWords.of("reception", "opinionFiles.tooBig"));
        } else {
            getRow();
        }
    }

    /** The opinion, or null where the address only tells of a file that was too large. */
    public OpinionRow getRow() {
        if (row == null && query.text("tooBig") == null) {
            row = opinions.require(PathId.of("opinion", query.text("id"))).row();
        }
        return row;
    }

    /** Keeps the file and goes back to the opinion. */
    public String store() {
        boolean done = Refusals.done("add", () -> {
            if (file == null || file.getSize() == 0) {
                throw new Refused("required", "file");
            }
            files.add(getRow().id(), new SentFile(file.getFileName(), file.getContent(), showSpeaker));
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", "opinionFiles.stored"));
        return "/reception/opinion.xhtml?faces-redirect=true&id=" + row.id();
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    /** The file shows who spoke. */
    public boolean isShowSpeaker() {
        return showSpeaker;
    }

    public void setShowSpeaker(boolean showSpeaker) {
        this.showSpeaker = showSpeaker;
    }
}
