package cn.shuanglian.web.suggestion;

import cn.shuanglian.reception.suggestion.Rating;
import cn.shuanglian.reception.suggestion.SuggestionFilter;
import cn.shuanglian.reception.suggestion.SuggestionRow;
import cn.shuanglian.reception.suggestion.SuggestionStatus;
import cn.shuanglian.reception.suggestion.SuggestionWork;
import cn.shuanglian.reception.suggestion.Suggestions;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The list of suggestions; the work list and figures lead to it with their own filter in the address. */
@Named
@Downloads("suggestions")
@RequestScoped
public class SuggestionsPage implements Downloadable {
    private static final Set<SuggestionStatus> OPEN = Set.of(SuggestionStatus.HANDED_OVER, SuggestionStatus.RETURN_ASKED, SuggestionStatus.ACCEPTED,
            SuggestionStatus.EXTENSION_ASKED, SuggestionStatus.REHANDLING);

    @Inject
    ListQuery query;
    @Inject
    Suggestions suggestions;
    @Inject
    Clock clock;

    private Listing<SuggestionRow> listing;
    private long count;

    /** Called before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        SuggestionFilter filter = filter();
        listing = ListNotices.shown(query.getFaults(), "reception", () -> suggestions.list(filter, query.page()));
        if (listing != null) {
            count = suggestions.count(filter);
        }
    }

    @Override
    public SuggestionFilter filter() {
        return SuggestionFilter.with().area(query.area("area")).mover(query.id("deputy")).category(query.text("category"))
                .fromReceptions(query.yesOrNo("fromReceptions")).words(query.text("words")).status(query.oneOf("status", SuggestionStatus.class))
                .session(query.text("session")).unit(query.id("unit")).replyClass(query.text("replyClass"))
                .satisfaction(query.oneOf("satisfaction", Rating.class)).key(query.yesOrNo("key")).excellent(query.yesOrNo("excellent"))
                .overdue(query.yesOrNo("overdue")).source(query.id("source")).waiting(query.oneOf("waiting", SuggestionWork.class)).build();
    }

    /** The page of the list, or null when the address cannot be read. */
    public Listing<SuggestionRow> getListing() {
        return listing;
    }

    public long getCount() {
        return count;
    }

    public SuggestionStatus[] getStatuses() {
        return SuggestionStatus.values();
    }

    public Rating[] getRatings() {
        return Rating.values();
    }

    public SuggestionWork[] getWorks() {
        return SuggestionWork.values();
    }

    /** Filters of the address that have no field of their own and are carried along. */
    public List<String> getCarried() {
        return List.of("deputy", "session", "replyClass", "source").stream().filter(name -> query.text(name) != null).toList();
    }

    /** An answer is awaited and the day for it has passed. */
    public boolean overdue(SuggestionRow row) {
        return row.deadline() != null && OPEN.contains(row.status()) && row.deadline().isBefore(LocalDate.now(clock));
    }

    /** The badge's tone for that state. */
    public String tone(SuggestionStatus status) {
        return switch (status) {
            case DRAFT, ON_RECORD, WITHDRAWN -> "neutral";
            case SECONDING, SUBMITTED, REVIEWED, NUMBERED, HANDED_OVER, ACCEPTED -> "info";
            case DECLINED, RETURN_ASKED, EXTENSION_ASKED, REHANDLING, COORDINATING -> "warn";
            case REPLIED, CLOSED -> "good";
        };
    }
}
