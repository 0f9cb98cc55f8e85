package cn.shuanglian.reception.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How an opinion came, how urgent it is, where its matter lies and what paper it stands on. */
@Embeddable
class Circumstances {
    @Enumerated(EnumType.STRING)
    private OpinionSource source = OpinionSource.RECEPTION;
    @Enumerated(EnumType.STRING)
    private OpinionUrgency urgency = OpinionUrgency.ORDINARY;
    @Column(name = "place_code")
    private String placeCode;
    private String place;
    @Column(name = "paper_on")
    private LocalDate paperOn;
    @Column(name = "paper_number")
    private String paperNumber;

    protected Circumstances() {
    }

    void source(OpinionSource source) {
        this.source = source;
    }

    void set(OpinionUrgency urgency, OpinionPlace where, PaperNote paper) {
        this.urgency = urgency;
        placeCode = where.area();
        place = where.words();
        paperOn = paper.on();
        paperNumber = paper.number();
    }

    OpinionSource source() {
        return source;
    }

    OpinionUrgency urgency() {
        return urgency;
    }

    OpinionPlace place() {
        return new OpinionPlace(placeCode, place);
    }

    PaperNote paper() {
        return new PaperNote(paperOn, paperNumber);
    }
}
