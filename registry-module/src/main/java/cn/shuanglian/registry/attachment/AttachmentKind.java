package cn.shuanglian.registry.attachment;

import java.util.List;
import java.util.Locale;

/** What can be attached; anything else is refused, whatever its name says. */
public enum AttachmentKind {
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PDF("application/pdf", false, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx");

    private final String mediaType;
    private final boolean picture;
    private final List<String> endings;

    AttachmentKind(String mediaType, boolean picture, String... endings) {
        this.mediaType = mediaType;
        this.picture = picture;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** A browser may show it in the page; the others are only handed out. */
    public boolean isPicture() {
        return picture;
    }

    /** The ending that a name without one is given. */
    String ending() {
        return endings.get(0);
    }

    boolean fits(String ending) {
        return endings.contains(ending.toLowerCase(Locale.ROOT));
    }
}
