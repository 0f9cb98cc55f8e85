package cn.shuanglian.reception.attachment;

import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.opinion.RecordOpinion;
import cn.shuanglian.reception.opinion.RecordedOpinion;
import cn.shuanglian.reception.opinion.SpeakerSight;
import cn.shuanglian.registry.attachment.AttachmentRow;
import cn.shuanglian.registry.attachment.Attachments;
import cn.shuanglian.registry.attachment.StoreAttachment;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Photos, scans and papers of opinions. Whoever sees an opinion opens them, but for two: the unit complained about opens none of them,
 * and what shows a speaker who wants to stay unknown is opened only by those who may ask who spoke.
 */
@Stateless
@DenyAll
public class OpinionFiles {
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;
    @Inject
    Opinions opinions;
    @Inject
    Attachments attachments;
    @Inject
    Keeping keeping;

    /** What keeping a file needs to be told afterwards. */
    @jakarta.enterprise.context.Dependent
    static class Keeping {
        @Inject
        Callers callers;
        @Inject
        Journal journal;
        @Inject
        Clock clock;
    }

    /** The files of an opinion that the caller may open, the first one first. @throws NotFound for an opinion the caller does not see */
    @RolesAllowed(READER)
    public List<OpinionFile> of(long opinionId) {
        requireSeen(opinionId);
        List<OpinionAttachment> found = of(List.of(opinionId));
        Map<Long, AttachmentRow> rows = attachments.rows(found.stream().map(OpinionAttachment::attachmentId).toList());
        return found.stream().filter(one -> rows.containsKey(one.attachmentId())).map(one -> {
            AttachmentRow row = rows.get(one.attachmentId());
            return new OpinionFile(row.id(), row.fileName(), row.kind(), row.bytes(), one.showsSpeaker(), one.addedAt(), one.addedBy());
        }).toList();
    }

    /** Records an opinion together with its files: all of it or nothing. Refuses what either of both refuses, and more than 20 files. */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public RecordedOpinion record(RecordOpinion said, List<@Valid SentFile> files) {
        RecordedOpinion recorded = opinions.record(said);
        files.forEach(file -> add(recorded.id(), file));
        return recorded;
    }

    /**
     * Keeps a file with an opinion. Refuses what {@link Attachments#store} refuses, and the twenty-first file.
     * @throws NotFound for an opinion the caller does not see, or is the unit complained about
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE, GOVERNMENT_OFFICE, HANDLING_UNIT})
    public long add(long opinionId, @Valid SentFile file) {
        OpinionRow opinion = requireSeen(opinionId);
        if (opinions.speakerSight(List.of(opinionId)).get(opinionId) == SpeakerSight.COMPLAINED_ABOUT) {
            throw new NotFound("opinion", opinionId);
        }
        // two files at once would both be the twentieth
        em.createQuery("select o from Opinion o where o.id = :id", Object.class).setParameter("id", opinionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (em.createQuery("select count(a.id) from OpinionAttachment a where a.opinionId = :id", Long.class).setParameter("id", opinionId)
                .getSingleResult() >= MOST) {
            throw new Refused("opinion.tooManyFiles", "file", MOST);
        }
        long id = attachments.store(new StoreAttachment(file.fileName(), file.content(), opinion.area(), true));
        em.persist(new OpinionAttachment(opinionId, id, file.showsSpeaker(), keeping.clock.instant(), keeping.callers.current().name()));
        em.flush();
        keeping.journal.enter(Deed.done("OPINION_FILE_ADDED", "opinion", opinionId, opinion.area(), opinion.number() + " attachment " + id));
        return id;
    }

    private OpinionRow requireSeen(long id) {
        return opinions.among(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("opinion", id));
    }

    private List<OpinionAttachment> of(List<Long> opinionIds) {
        return em.createQuery("select a from OpinionAttachment a where a.opinionId in :ids order by a.id", OpinionAttachment.class)
                .setParameter("ids", opinionIds).getResultList();
    }
}
