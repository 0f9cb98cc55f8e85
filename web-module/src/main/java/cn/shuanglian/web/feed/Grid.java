package cn.shuanglian.web.feed;

import cn.shuanglian.reception.feed.Calendars;
import cn.shuanglian.reception.feed.Occasion;
import cn.shuanglian.reception.feed.OccasionFilter;
import cn.shuanglian.web.faces.PageWords;
import jakarta.faces.context.FacesContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;

/** Fills the grid of a month when it asks for its days, which reach into the neighbouring months. */
class Grid extends LazyScheduleModel {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_DAYS = 45;
    private final transient Calendars calendars;
    private final transient OccasionWords words;
    private final transient OccasionFilter filter;

    Grid(Calendars calendars, OccasionWords words, OccasionFilter filter) {
        this.calendars = calendars;
        this.words = words;
        this.filter = filter;
    }

    /** A browser that asks for more than a grid shows gets a grid's days. */
    @Override
    public void loadEvents(LocalDateTime start, LocalDateTime end) {
        LocalDateTime last = end.isAfter(start.plusDays(LONGEST_DAYS)) ? start.plusDays(LONGEST_DAYS) : end;
        calendars.between(filter.during(start.toLocalDate(), last.toLocalDate())).stream().limit(CalendarPage.MOST)
                .forEach(each -> addEvent(event(each)));
    }

    private ScheduleEvent<?> event(Occasion occasion) {
        return DefaultScheduleEvent.builder()
                .id(occasion.uid())
                .title(words.brief(occasion, filter))
                .description(words.kind(occasion) + PageWords.of("reception", "occasion.colon") + words.people(occasion))
                .allDay(occasion.start() == null)
                .startDate(occasion.day().atTime(occasion.start() == null ? LocalTime.MIN : occasion.start()))
                .endDate(occasion.end() == null ? occasion.day().plusDays(1).atStartOfDay() : occasion.day().atTime(occasion.end()))
                .styleClass(occasion.cancelled() ? "occasion-cancelled" : "occasion-" + occasion.kind())
                .url(FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + occasion.path())
                .editable(false)
                .build();
    }
}
