package cn.shuanglian.registry.attachment;

import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Files that belong to records, kept outside the database and never changed. They are opened at {@code /files/{id}} by whoever sees their
 * area, guarded ones only by those whom the package of their record lets. A stored file that no record names in the end does no harm.
 */
@Stateless
@DenyAll
public class Attachments {
    /** The largest file that is taken. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(Attachments.class.getName());

    @PersistenceContext
    EntityManager em;
    @Inject
    FileStore files;
    @Inject
    Callers callers;
    @Inject
    Journal journal;
    @Inject
    Clock clock;
    @Inject
    @Any
    Instance<AttachmentGuard> guards;

    /**
     * Keeps a PNG, JPEG, PDF, DOCX or XLSX file. Refuses, at field {@code file}, what is empty, above 10 MB, of another kind by content or
     * by name, or a picture that cannot be read; a picture loses everything but its pixels.
     */
    @RolesAllowed({GROUP_LEADER, STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE, GOVERNMENT_OFFICE, HANDLING_UNIT, SYSTEM})
    public long store(@Valid StoreAttachment asked) {
        Caller caller = callers.current();
        if (!caller.area().covers(asked.area())) {
            throw new NotFound("area", asked.area());
        }
        Sent sent = Sent.checked(asked);
        Attachment attachment = new Attachment(sent.fileName(), sent.kind(), asked.area());
        if (asked.guarded()) {
            attachment.guard();
        }
        attachment.stored(kept(sent.content()), sent.content().length, clock.instant(), caller.login());
        em.persist(attachment);
        em.flush();
        journal.enter(Deed.done("ATTACHMENT_STORED", "attachment", attachment.id(), asked.area(),
                sent.kind() + " " + sent.content().length + " " + attachment.digest()));
        return attachment.id();
    }

    private String kept(byte[] content) {
        try {
            return files.keep(content);
        } catch (IOException full) {
            LOG.log(Level.SEVERE, "an attachment could not be written", full);
            throw new Refused("attachment.notStored", "file");
        }
    }

    /** Lets the areas below open the file as well, as they must see the documents they are bound by. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void share(long id) {
        Attachment attachment = em.find(Attachment.class, id);
        if (attachment == null || !callers.current().area().covers(attachment.areaCode())) {
            throw new NotFound("attachment", id);
        }
        attachment.share();
    }

    /** The file with its content. @throws NotFound also for a file of another area */
    @RolesAllowed({READER, SYSTEM})
    public AttachmentContent open(long id) {
        Attachment attachment = require(id);
        try {
            return attachment.with(files.read(attachment.digest()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** What the file is called and how large it is. @throws NotFound also for a file of another area */
    @RolesAllowed({READER, SYSTEM})
    public AttachmentRow row(long id) {
        return require(id).row();
    }

    /** Files by key, in one query; those the caller may not open are left out. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, AttachmentRow> rows(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Attachment> found = em.createQuery("select a from Attachment a where a.id in :ids", Attachment.class).setParameter("ids", ids)
                .getResultStream().filter(this::isVisible).toList();
        Set<Long> opened = opened(found.stream().filter(Attachment::isGuarded).map(Attachment::id).toList());
        return found.stream().filter(attachment -> !attachment.isGuarded() || opened.contains(attachment.id())).map(Attachment::row)
                .collect(toMap(AttachmentRow::id, Function.identity()));
    }

    private Set<Long> opened(Collection<Long> guarded) {
        return guarded.isEmpty() ? Set.of() : guards.stream().flatMap(guard -> guard.opened(guarded).stream()).collect(toSet());
    }

    private Attachment require(long id) {
        Attachment attachment = em.find(Attachment.class, id);
        if (attachment == null || !isVisible(attachment) || attachment.isGuarded() && opened(List.of(id)).isEmpty()) {
            throw new NotFound("attachment", id);
        }
        return attachment;
    }

    private boolean isVisible(Attachment attachment) {
        AreaCode own = callers.current().area();
        return own.covers(attachment.areaCode()) || attachment.isForAreasBelow() && new AreaCode(attachment.areaCode()).covers(own.code());
    }
}
