package cn.shuanglian.reception.activity;

import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.suggestion.Suggestions;
import cn.shuanglian.registry.attachment.AttachmentRow;
import cn.shuanglian.registry.attachment.Attachments;
import cn.shuanglian.registry.attachment.StoreAttachment;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.funding.FundKind;
import cn.shuanglian.registry.funding.LogSpending;
import cn.shuanglian.registry.funding.Spendings;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What an activity led to (opinions, suggestions) and left behind (expenses, files). Whoever sees the activity sees number and title of
 * what it led to, but not more of it than before; what was spent only within the area.
 */
@Stateless
@DenyAll
public class ActivityRecords {
    private static final int MOST_FILES = 20;
    private static final String OUTCOME = "select new cn.shuanglian.reception.activity.ActivityPapers.Outcome(l.kind, t.id, t.number, t.title) from ";

    @Inject
    ActivityStore store;
    @Inject
    Opinions opinions;
    @Inject
    Suggestions suggestions;
    @Inject
    Spendings spendings;
    @Inject
    Attachments attachments;

    /** All of it; at most five queries. @throws NotFound also for an activity the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public ActivityPapers of(long id) {
        Activity activity = store.require(id, LockModeType.NONE);
        Map<ActivityLinkKind, List<Long>> targets = store.em.createQuery("select l.kind, l.targetId from ActivityLink l where l.activityId = :id",
                        Object[].class).setParameter("id", id).getResultStream()
                .collect(groupingBy(row -> (ActivityLinkKind) row[0], mapping(row -> (Long) row[1], toList())));
        boolean funds = store.sight().caller().area().covers(activity.areaCode());
        List<Long> spent = funds ? targets.getOrDefault(ActivityLinkKind.SPENDING, List.of()) : List.of();
        return new ActivityPapers(outcomes("Opinion", ActivityLinkKind.OPINION, id, targets), outcomes("Suggestion", ActivityLinkKind.SUGGESTION,
                id, targets), spent.isEmpty() ? List.of() : spendings.among(FundKind.GROUP, activity.groupId(), spent),
                attachments.rows(targets.getOrDefault(ActivityLinkKind.ATTACHMENT, List.of())).values().stream()
                        .sorted(Comparator.comparing(AttachmentRow::id)).toList());
    }

    private List<ActivityPapers.Outcome> outcomes(String entity, ActivityLinkKind kind, long id, Map<ActivityLinkKind, List<Long>> targets) {
        return !targets.containsKey(kind) ? List.of() : store.em.createQuery(OUTCOME + entity + """
                \st, ActivityLink l where l.targetId = t.id and l.kind = :kind and l.activityId = :id order by t.number, t.id""",
                ActivityPapers.Outcome.class).setParameter("kind", kind).setParameter("id", id).getResultList();
    }

    /** Notes that the activity led to an opinion. Refuses one noted already. @throws NotFound for what the caller does not see */
    @RolesAllowed({GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public void ledToOpinion(long activity, long opinion) {
        opinions.require(opinion);
        link(organised(activity), ActivityLinkKind.OPINION, opinion);
    }

    /** Notes that the activity led to a suggestion. Refuses one noted already. @throws NotFound for what the caller does not see */
    @RolesAllowed({GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public void ledToSuggestion(long activity, long suggestion) {
        suggestions.require(suggestion);
        link(organised(activity), ActivityLinkKind.SUGGESTION, suggestion);
    }

    /** Takes an opinion, a suggestion or a file off the activity; expenses are taken back in the group's funds. @throws NotFound for what is not there */
    @RolesAllowed({GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public void unlink(long activity, ActivityLinkKind kind, long target) {
        Activity found = organised(activity);
        if (kind == ActivityLinkKind.SPENDING) {
            throw new Refused("activity.expenseStays", "kind");
        }
        int gone = store.em.createQuery("delete from ActivityLink l where l.activityId = :activity and l.kind = :kind and l.targetId = :target")
                .setParameter("activity", activity).setParameter("kind", kind).setParameter("target", target).executeUpdate();
        if (gone == 0) {
            throw new NotFound("activityLink", target);
        }
        store.done("ACTIVITY_UNLINKED", found, kind + " " + target);
    }

    /** Logs what was paid out of the group's funds and returns the entry's key. Refuses what {@link Spendings#log} refuses. */
    @RolesAllowed(LIAISON_OFFICE)
    public long spend(@Valid LogExpense asked) {
        Activity activity = organised(asked.activity());
        long entry = spendings.log(new LogSpending(FundKind.GROUP, activity.groupId(), asked.spentOn(), asked.purpose(), asked.fen(), asked.voucher()));
        link(activity, ActivityLinkKind.SPENDING, entry);
        return entry;
    }

    /** Keeps a file with the activity and returns its key. Refuses what {@link Attachments#store} refuses, and more than 20. */
    @RolesAllowed({GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public long attach(long id, String fileName, byte[] content) {
        Activity activity = organised(id);
        long there = store.em.createQuery("select count(l.id) from ActivityLink l where l.activityId = :id and l.kind = :kind", Long.class)
                .setParameter("id", id).setParameter("kind", ActivityLinkKind.ATTACHMENT).getSingleResult();
        if (there >= MOST_FILES) {
            throw new Refused("activity.files", "file", MOST_FILES);
        }
        long file = attachments.store(new StoreAttachment(fileName, content, activity.areaCode()));
        link(activity, ActivityLinkKind.ATTACHMENT, file);
        return file;
    }

    /** The activity, locked, if the caller organises it. @throws NotFound for one the caller does not see */
    private Activity organised(long id) {
        Activity activity = store.require(id, LockModeType.PESSIMISTIC_WRITE);
        if (!store.organises(activity)) {
            throw new Refused("activity.notYours", null);
        }
        return activity;
    }

    private void link(Activity activity, ActivityLinkKind kind, long target) {
        long there = store.em.createQuery("""
                select count(l.id) from ActivityLink l where l.activityId = :activity and l.kind = :kind and l.targetId = :target""", Long.class)
                .setParameter("activity", activity.id()).setParameter("kind", kind).setParameter("target", target).getSingleResult();
        if (there > 0) {
            throw new Refused("activity.linked", "target");
        }
        store.em.persist(new ActivityLink(activity.id(), kind, target));
        store.done("ACTIVITY_LINKED", activity, kind + " " + target);
    }
}
