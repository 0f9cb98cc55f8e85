package cn.shuanglian.web.minutes;

import cn.shuanglian.reception.minutes.MinutesSheet;
import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.session.ReceptionSheet;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** The paper sheet of a reception: with what is recorded, or with room to write where nothing is, or where {@code blank=true} asks for it. */
@Named
@RequestScoped
public class ReceptionSheetPage {
    private static final int BLANK_LINES = 6;

    @Inject
    ListQuery query;
    @Inject
    Receptions receptions;
    @Inject
    Opinions opinions;
    @Inject
    MinutesView view;

    private ReceptionSheet sheet;
    private boolean blank;
    private List<OpinionRow> heard = List.of();

    /** Reads the reception that the address names. */
    public void load() {
        long id = PathId.of("reception", query.text("id"));
        sheet = receptions.require(id);
        blank = Boolean.TRUE.equals(query.yesOrNo("blank")) || sheet.row().status() != ReceptionStatus.HELD;
        if (!blank) {
            heard = opinions.list(OpinionFilter.with().reception(id).build(), ListRequest.first(ListRequest.MOST)).rows();
        }
    }

    public ReceptionSheet getSheet() {
        return sheet;
    }

    public boolean isBlank() {
        return blank;
    }

    /** What was said there, as far as the reader sees it. */
    public List<OpinionRow> getHeard() {
        return heard;
    }

    /** The minutes, or null on a blank sheet. */
    public MinutesSheet getMinutes() {
        return blank ? null : view.getSheet();
    }

    /** As many lines as a blank sheet leaves for opinions. */
    public List<Integer> getBlankLines() {
        return IntStream.rangeClosed(1, BLANK_LINES).boxed().toList();
    }
}
