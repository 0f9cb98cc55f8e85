package cn.shuanglian.web.letter;

import cn.shuanglian.reception.letter.LetterKind;
import cn.shuanglian.reception.letter.Letters;
import cn.shuanglian.reception.letter.OpinionLetter;
import cn.shuanglian.reception.opinion.OpinionSheet;
import cn.shuanglian.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The letters about the opinion a page shows. */
@Named
@RequestScoped
public class OpinionLetters {
    @Inject
    Letters letters;

    private String reason;

    public List<LetterKind> kinds(OpinionSheet sheet) {
        return LetterKind.of(sheet);
    }

    public boolean isAnswered(OpinionSheet sheet) {
        return kinds(sheet).contains(LetterKind.REPLY);
    }

    /** Sends the answer with the speaker's name on it; the reason goes into the journal. */
    public void toSpeaker(long opinion) throws IOException {
        AtomicReference<OpinionLetter> letter = new AtomicReference<>();
        if (Refusals.done("letterToSpeaker", () -> letter.set(letters.toSpeaker(opinion, reason)))) {
            FacesContext context = FacesContext.getCurrentInstance();
            LettersServlet.send(OpinionPaper.of(letter.get()), (HttpServletResponse) context.getExternalContext().getResponse());
            context.responseComplete();
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
