package cn.shuanglian.web.intake;

import cn.shuanglian.reception.opinion.AgeBand;
import cn.shuanglian.reception.opinion.HeardAt;
import cn.shuanglian.reception.opinion.OpinionPlace;
import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionRoute;
import cn.shuanglian.reception.opinion.OpinionSource;
import cn.shuanglian.reception.opinion.OpinionUrgency;
import cn.shuanglian.reception.opinion.PaperNote;
import cn.shuanglian.reception.opinion.RecordOpinion;
import cn.shuanglian.reception.opinion.Satisfaction;
import cn.shuanglian.reception.opinion.SpeakerDetails;
import cn.shuanglian.reception.opinion.SpeakerKind;
import cn.shuanglian.reception.opinion.SpeakerSex;
import cn.shuanglian.web.list.ListQuery;
import java.time.LocalDate;

/** One opinion as it is typed in. */
public final class IntakeDraft {
    private OpinionSource source = OpinionSource.VISIT;
    private Long station;
    private Long deputyId;
    private LocalDate heardOn;
    private LocalDate paperOn;
    private String paperNumber;
    private String category;
    private String title;
    private String text;
    private SpeakerKind speakerKind;
    private String speakerName;
    private String speakerPhone;
    private String speakerAddress;
    private SpeakerSex speakerSex;
    private AgeBand speakerAge;
    private Boolean mayCallBack;
    private Integer affected;
    private OpinionUrgency urgency = OpinionUrgency.ORDINARY;
    private String placeArea;
    private String place;
    private Long aboutUnit;
    private OpinionRoute route = OpinionRoute.TRANSFERRED;
    private String reply;
    private OpinionResult result;
    private Satisfaction satisfaction;
    private boolean confidential;

    /** Takes over what the one before shared with this one; what cannot be read is left open. */
    void keep(ListQuery query) {
        source = query.oneOf("source", OpinionSource.class);
        source = source == null || source == OpinionSource.RECEPTION ? OpinionSource.VISIT : source;
        station = query.id("station");
        deputyId = query.id("deputy");
        heardOn = query.date("heardOn");
        paperOn = query.date("paperOn");
        OpinionRoute last = query.oneOf("route", OpinionRoute.class);
        route = last == null ? OpinionRoute.TRANSFERRED : last;
    }

    /** What the next one shares with this one, for an address. */
    String kept() {
        return "&source=" + source + "&route=" + route + (station == null ? "" : "&station=" + station)
                + (deputyId == null ? "" : "&deputy=" + deputyId) + (heardOn == null ? "" : "&heardOn=" + heardOn)
                + (paperOn == null ? "" : "&paperOn=" + paperOn);
    }

    /** An answer typed before the route was changed is not sent: only what is answered on the spot has one. */
    RecordOpinion command() {
        boolean answered = route == OpinionRoute.ON_THE_SPOT;
        HeardAt heardAt = new HeardAt(source, null, station, null, heardOn, new PaperNote(paperOn, paperNumber));
        SpeakerDetails speaker = new SpeakerDetails(speakerKind, speakerName, speakerPhone, speakerAddress, speakerSex, speakerAge,
                confidential, mayCallBack);
        return new RecordOpinion(heardAt, deputyId, category, title, text, speaker, affected, urgency,
                new OpinionPlace(placeArea == null || placeArea.isBlank() ? null : placeArea, place), aboutUnit, route,
                answered ? result : null, answered ? reply : null, answered ? satisfaction : null);
    }

    public OpinionSource getSource() {
        return source;
    }

    public void setSource(OpinionSource source) {
        this.source = source;
    }

    public Long getStation() {
        return station;
    }

    public void setStation(Long station) {
        this.station = station;
    }

    public Long getDeputyId() {
        return deputyId;
    }

    public void setDeputyId(Long deputyId) {
        this.deputyId = deputyId;
    }

    public LocalDate getHeardOn() {
        return heardOn;
    }

    public void setHeardOn(LocalDate heardOn) {
        this.heardOn = heardOn;
    }

    public LocalDate getPaperOn() {
        return paperOn;
    }

    public void setPaperOn(LocalDate paperOn) {
        this.paperOn = paperOn;
    }

    public String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(String paperNumber) {
        this.paperNumber = paperNumber;
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

    public SpeakerKind getSpeakerKind() {
        return speakerKind;
    }

    public void setSpeakerKind(SpeakerKind speakerKind) {
        this.speakerKind = speakerKind;
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

    public String getSpeakerAddress() {
        return speakerAddress;
    }

    public void setSpeakerAddress(String speakerAddress) {
        this.speakerAddress = speakerAddress;
    }

    public SpeakerSex getSpeakerSex() {
        return speakerSex;
    }

    public void setSpeakerSex(SpeakerSex speakerSex) {
        this.speakerSex = speakerSex;
    }

    public AgeBand getSpeakerAge() {
        return speakerAge;
    }

    public void setSpeakerAge(AgeBand speakerAge) {
        this.speakerAge = speakerAge;
    }

    public Boolean getMayCallBack() {
        return mayCallBack;
    }

    public void setMayCallBack(Boolean mayCallBack) {
        this.mayCallBack = mayCallBack;
    }

    public Integer getAffected() {
        return affected;
    }

    public void setAffected(Integer affected) {
        this.affected = affected;
    }

    public OpinionUrgency getUrgency() {
        return urgency;
    }

    public void setUrgency(OpinionUrgency urgency) {
        this.urgency = urgency;
    }

    public String getPlaceArea() {
        return placeArea;
    }

    public void setPlaceArea(String placeArea) {
        this.placeArea = placeArea;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Long getAboutUnit() {
        return aboutUnit;
    }

    public void setAboutUnit(Long aboutUnit) {
        this.aboutUnit = aboutUnit;
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

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }
}
