package cn.shuanglian.web.feed;

/** How a calendar is looked at; the list says the same as the month, for everyone whom a grid does not serve. */
public enum CalendarView {
    MONTH, YEAR, LIST
}
