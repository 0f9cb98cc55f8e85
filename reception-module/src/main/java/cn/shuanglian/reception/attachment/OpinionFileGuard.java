package cn.shuanglian.reception.attachment;

import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.opinion.SpeakerSight;
import cn.shuanglian.registry.attachment.AttachmentGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens the files of opinions to whoever sees the opinion and may know what the file tells. */
@ApplicationScoped
class OpinionFileGuard implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;
    @Inject
    Opinions opinions;

    @Override
    public Set<Long> opened(Collection<Long> attachmentIds) {
        List<OpinionAttachment> files = em.createQuery("select a from OpinionAttachment a where a.attachmentId in :ids", OpinionAttachment.class)
                .setParameter("ids", attachmentIds).getResultList();
        Map<Long, SpeakerSight> seen = opinions.speakerSight(files.stream().map(OpinionAttachment::opinionId).distinct().toList());
        return files.stream().filter(file -> opens(seen.get(file.opinionId()), file)).map(OpinionAttachment::attachmentId).collect(toSet());
    }

    private static boolean opens(SpeakerSight sight, OpinionAttachment file) {
        return sight == SpeakerSight.OPEN || sight == SpeakerSight.KEPT && !file.showsSpeaker();
    }
}
