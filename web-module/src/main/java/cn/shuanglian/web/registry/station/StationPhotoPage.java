package cn.shuanglian.web.registry.station;

import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.station.StationPhotos;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.model.file.UploadedFile;

/** The picture of the station that the address names. */
@Named
@RequestScoped
public class StationPhotoPage {
    @Inject
    StationPage page;
    @Inject
    StationPhotos photos;

    private UploadedFile file;
    private long version;

    /** Called before the page is shown. */
    public void load() {
        page.load();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            version = page.getRow().version();
        }
    }

    /** Stores the picture and shows the station with it. */
    public String store() {
        long id = page.getRow().id();
        return taken("station.photo.stored", () -> photos.show(id, version, file.getFileName(), file.getContent()));
    }

    /** Shows the station without a picture. */
    public String takeDown() {
        long id = page.getRow().id();
        return taken("station.photo.takenDown", () -> photos.takeDown(id, version));
    }

    private String taken(String word, Runnable step) {
        try {
            if (!Refusals.done("photo", step)) {
                return null;
            }
        } catch (Stale stale) {
            version = stale.current();
            Notices.refused(PageWords.of("registry", "station.overtaken"));
            return null;
        }
        Notices.done(PageWords.of("registry", word));
        return "/registry/station.xhtml?faces-redirect=true&id=" + page.getRow().id();
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    /** The version that was read; it comes back with the step. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
