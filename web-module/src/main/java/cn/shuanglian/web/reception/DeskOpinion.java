package cn.shuanglian.web.reception;

import cn.shuanglian.reception.merge.Merges;
import cn.shuanglian.reception.opinion.HeardAt;
import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionRoute;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.opinion.RecordOpinion;
import cn.shuanglian.reception.opinion.RecordedOpinion;
import cn.shuanglian.reception.opinion.Satisfaction;
import cn.shuanglian.reception.opinion.SpeakerDetails;
import cn.shuanglian.reception.opinion.SpeakerKind;
import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.ReceptionDeputy;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.merge.SimilarNow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.primefaces.PrimeFaces;

/** The opinion being typed at the desk, and those of this reception that are saved. */
@Named
@ViewScoped
public class DeskOpinion implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    ReceptionDeskPage desk;
    @Inject
    Opinions opinions;
    @Inject
    Merges merges;
    @Inject
    SimilarNow similar;

    private Draft draft = new Draft();
    private List<OpinionRow> recorded;

    /** Saves what was typed and makes room for the next one. The deputy stays, since people mostly speak to the same one in a row. */
    public void save() {
        done(() -> {
            RecordedOpinion saved = opinions.record(draft.command(desk.getSheet().row().id()));
            return PageWords.of("reception", "desk.opinion.saved", saved.number());
        });
    }

    /** Saves what was typed and merges it into one that was said before. */
    public void join(long other) {
        done(() -> {
            RecordedOpinion saved = merges.join(draft.command(desk.getSheet().row().id()), other);
            return PageWords.of("reception", "similar.joined", saved.number(), merges.of(saved.id()).master().number());
        });
    }

    private void done(Supplier<String> step) {
        String[] words = new String[1];
        if (!Refusals.done("opinion", () -> words[0] = step.get())) {
            return;
        }
        draft = draft.next();
        recorded = null;
        similar.clear();
        Notices.done(words[0]);
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
        PrimeFaces.current().ajax().addCallbackParam("cursor", "opinion");
    }

    /** The deputies who came; an opinion was said to one of them. */
    public List<ReceptionDeputy> getListeners() {
        return desk.getSheet().row().deputies().stream().filter(deputy -> deputy.attendance() == Attendance.CAME).toList();
    }

    /** What was recorded at this reception, the last one on top; at most 100. */
    public List<OpinionRow> getRecorded() {
        if (recorded == null) {
            recorded = opinions.list(OpinionFilter.with().reception(desk.getSheet().row().id()).build(),
                    new ListRequest("heardOn", true, null, false, SHOWN)).rows();
        }
        return recorded;
    }

    public Draft getDraft() {
        return draft;
    }

    /** One opinion as it is typed. */
    public static final class Draft implements Serializable {
        private static final long serialVersionUID = 1L;
        private Long deputyId;
        private String speakerName;
        private String speakerPhone;
        private SpeakerKind speakerKind;
        private boolean confidential;
        private String category;
        private String title;
        private String text;
        private Integer affected;
        private OpinionRoute route = OpinionRoute.TRANSFERRED;
        private String reply;
        private OpinionResult result;
        private Satisfaction satisfaction;

        /** An answer typed before the route was changed is not sent: only what is answered on the spot has one. */
        RecordOpinion command(long reception) {
            boolean answered = route == OpinionRoute.ON_THE_SPOT;
            return new RecordOpinion(HeardAt.reception(reception), deputyId, category, title, text,
                    new SpeakerDetails(speakerKind, speakerName, speakerPhone, confidential), affected, null, null, null, route,
                    answered ? result : null, answered ? reply : null, answered ? satisfaction : null);
        }

        Draft next() {
            Draft next = new Draft();
            next.deputyId = deputyId;
            next.route = route;
            return next;
        }

        public Long getDeputyId() {
            return deputyId;
        }

        public void setDeputyId(Long deputyId) {
            this.deputyId = deputyId;
        }

        public String getSpeakerName() {
            return speakerName;
        }

        public void setSpeakerName(String speakerName) {
            this.speakerName = speakerName;
        }

        public String getSpeakerPhone() {
            return speakerPhone;
        }

        public void setSpeakerPhone(String speakerPhone) {
            this.speakerPhone = speakerPhone;
        }

        public SpeakerKind getSpeakerKind() {
            return speakerKind;
        }

        public void setSpeakerKind(SpeakerKind speakerKind) {
            this.speakerKind = speakerKind;
        }

        public boolean isConfidential() {
            return confidential;
        }

        public void setConfidential(boolean confidential) {
            this.confidential = confidential;
        }

        public String getCategory() {
            return category;
        }

        public void setCategory(String category) {
            this.category = category;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public Integer getAffected() {
            return affected;
        }

        public void setAffected(Integer affected) {
            this.affected = affected;
        }

        public OpinionRoute getRoute() {
            return route;
        }

        public void setRoute(OpinionRoute route) {
            this.route = route;
        }

        public String getReply() {
            return reply;
        }

        public void setReply(String reply) {
            this.reply = reply;
        }

        public OpinionResult getResult() {
            return result;
        }

        public void setResult(OpinionResult result) {
            this.result = result;
        }

        public Satisfaction getSatisfaction() {
            return satisfaction;
        }

        public void setSatisfaction(Satisfaction satisfaction) {
            this.satisfaction = satisfaction;
        }
    }
}
