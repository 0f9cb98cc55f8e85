package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.registry.vacancy.DutyTally;
import cn.shuanglian.registry.vacancy.VacatedDuty;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The open opinions the deputy sees to, to be given to somebody else, all or some of them. */
@Named
@RequestScoped
public class FollowForm {
    @Inject
    Opinions opinions;
    @Inject
    TurnoverPage turnoverPage;
    @Inject
    HttpServletRequest request;

    /** The open ones, the oldest first; at most 200. */
    public List<VacatedDuty> getRows() {
        return turnoverPage.getTallies().stream().filter(tally -> tally.kind().equals("opinions")).map(DutyTally::duties).flatMap(List::stream)
                .toList();
    }

    /** All are chosen at first; after a refusal those that were. */
    public boolean chosen(long id) {
        String[] ticked = request.getParameterValues("opinion");
        return request.getParameter("follower") == null || ticked != null && Arrays.asList(ticked).contains(Long.toString(id));
    }

    /** The deputy that was chosen to take over. */
    public String getFollower() {
        return request.getParameter("follower");
    }

    /** Gives the chosen ones to the chosen deputy. */
    public String save() {
        String[] ticked = request.getParameterValues("opinion");
        List<Long> ids = ticked == null ? List.of() : Stream.of(ticked).filter(Keys::isKey).map(Long::valueOf).toList();
        if (ids.isEmpty() || !Keys.isKey(getFollower())) {
            Notices.refused(PageWords.of("registry", ids.isEmpty() ? "follow.nothingChosen" : "follow.nobodyChosen"));
            return null;
        }
        if (Steps.take(() -> opinions.follow(ids, Long.parseLong(getFollower()))) != Steps.End.DONE) {
            return null;
        }
        Notices.done(PageWords.of("registry", "follow.done", ids.size()));
        return "/registry/turnover.xhtml?faces-redirect=true&id=" + turnoverPage.getSheet().row().id();
    }
}
