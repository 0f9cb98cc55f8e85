package cn.shuanglian.web.activity;

import cn.shuanglian.reception.activity.Activities;
import cn.shuanglian.reception.activity.ActivityAction;
import cn.shuanglian.reception.activity.ActivityAnswer;
import cn.shuanglian.reception.activity.ActivitySheet;
import cn.shuanglian.reception.activity.InviteeRow;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** One activity, who is invited, and what its reader may do with it now. */
@Named
@RequestScoped
public class ActivityPage {
    private static final int OFFERED = 12;

    @Inject
    Activities activities;
    @Inject
    Deputies deputies;
    @Inject
    Callers callers;
    @Inject
    ListQuery query;

    private ActivitySheet sheet;
    private List<ActivityAction> allowed;
    private long versionRead;
    private Long another;
    private String reason;

    /** Called before the page is shown. @throws cn.shuanglian.registry.fault.NotFound for a key that is none, unknown or not the reader's */
    public void load() {
        getSheet();
    }

    /** The activity that the address names. */
    public ActivitySheet getSheet() {
        if (sheet == null) {
            sheet = activities.find(PathId.of("activity", query.text("id")));
        }
        return sheet;
    }

    /** Asks the members of the group. */
    public String inviteMembers() {
        return done("invite", "activity.invited", () -> activities.invite(id(), List.of(), true, versionRead));
    }

    /** Asks one more deputy. */
    public String invite() {
        return done("invite", "activity.invited", () -> {
            if (another == null) {
                throw new Refused("required", "another");
            }
            activities.invite(id(), Set.of(another), false, versionRead);
        });
    }

    /** Takes an invitation back. */
    public String uninvite() {
        return done("uninviting", "activity.uninvited", () -> activities.uninvite(id(), another, versionRead));
    }

    /** Says yes or no for one of those invited. @param version of the invitation as the reader saw it */
    public String answer(long deputy, ActivityAnswer answer, long version) {
        return done("answer", "activity.answered", () -> activities.answer(id(), deputy, answer, reason, version));
    }

    /** Calls the activity off. */
    public String cancel() {
        return done("cancel", "activity.cancelled", () -> activities.cancel(id(), reason, versionRead));
    }

    /** Takes a step and shows the activity as it stands then; what changed meanwhile is said and shown, too. */
    private String done(String form, String word, Runnable step) {
        boolean done = Refusals.done(form, () -> {
            try {
                step.run();
            } catch (Stale | NotAllowedNow late) {
                sheet = null;
                allowed = null;
                throw new Refused("activity.overtaken", null);
            }
        });
        if (!done) {
            return null;
        }
        Notices.done(PageWords.of("reception", word));
        return "/reception/activity.xhtml?faces-redirect=true&id=" + id();
    }

    private long id() {
        return getSheet().row().id();
    }

    /** The reader may do this now. */
    public boolean may(ActivityAction action) {
        if (allowed == null) {
            allowed = activities.transitions(id());
        }
        return allowed.contains(action);
    }

    /** The reader's own invitation, or null. */
    public InviteeRow getOwn() {
        Long person = callers.current().personId();
        return person == null ? null : getSheet().row().attendance().stream().filter(each -> each.person() == person).findFirst().orElse(null);
    }

    /** Active deputies whose name begins with the words. */
    public List<DeputyRow> like(String words) {
        return deputies.list(DeputyFilter.with().words(words).statuses(Set.of(MandateStatus.ACTIVE)).build(), ListRequest.first(OFFERED)).rows();
    }

    /** How an answer looks; the word beside it says the same. */
    public String tone(ActivityAnswer answer) {
        return answer == ActivityAnswer.ACCEPTED ? "good" : answer == ActivityAnswer.DECLINED ? "warn" : "neutral";
    }

    /** The version the reader is looking at; it comes back with the step. */
    public long getVersion() {
        return getSheet().row().version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }

    public Long getAnother() {
        return another;
    }

    public void setAnother(Long another) {
        this.another = another;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
