package cn.shuanglian.reception.sweep;

import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.attachment.AttachmentGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;

/** Opens the files of places to whoever sees the place; one query. */
@ApplicationScoped
class SweepFileGuard implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;
    @Inject
    SweepSight sight;

    @Override
    public Set<Long> opened(Collection<Long> attachmentIds) {
        Criteria seen = sight.checks().add("f.attachmentId in :files", "files", attachmentIds);
        return seen.fill(em.createQuery("select f.attachmentId from SweepFile f, SweepCheck c, Sweep s where c.id = f.checkId and s.id = c.sweepId and "
                + seen.text(), Long.class)).getResultStream().collect(toSet());
    }
}
