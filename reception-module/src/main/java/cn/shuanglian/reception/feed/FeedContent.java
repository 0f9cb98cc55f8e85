package cn.shuanglian.reception.feed;

import java.util.List;
import java.util.Locale;

/** What a program reads: whose calendar it is, and what stands in it. */
public record FeedContent(String name, FeedKind kind, Locale language, List<Occasion> occasions) {
    public FeedContent {
        occasions = List.copyOf(occasions);
    }

    /** Whether the reader takes part, so that the reader's time is taken. */
    public boolean takesTime() {
        return kind == FeedKind.DEPUTY;
    }
}
