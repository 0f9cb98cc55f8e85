package cn.shuanglian.web.intake;

import cn.shuanglian.reception.attachment.OpinionFile;
import cn.shuanglian.reception.attachment.OpinionFiles;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.web.reception.OpinionPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The files of the opinion that is shown, as far as its reader may open them. */
@Named
@RequestScoped
public class OpinionAttachments {
    private static final long KILO = 1024;

    @Inject
    OpinionFiles opinionFiles;
    @Inject
    OpinionPage page;
    @Inject
    Callers callers;

    private List<OpinionFile> files;

    public long getOpinion() {
        return page.getSheet().row().id();
    }

    public List<OpinionFile> getFiles() {
        if (files == null) {
            files = opinionFiles.of(getOpinion());
        }
        return files;
    }

    /** There is something to see or to add. */
    public boolean isShown() {
        return isAdding() || !getFiles().isEmpty();
    }

    /** The reader's roles add files; the facade keeps the rights. */
    public boolean isAdding() {
        return Stream.of(Role.STATION_OFFICER, Role.TOWNSHIP_OFFICE, Role.LIAISON_OFFICE, Role.GOVERNMENT_OFFICE, Role.HANDLING_UNIT)
                .anyMatch(callers.current()::has);
    }

    /** A size as people say it. */
    public String size(OpinionFile file) {
        return file.bytes() < KILO * KILO ? Math.max(1, file.bytes() / KILO) + " KB" : file.bytes() / KILO / KILO + " MB";
    }
}
