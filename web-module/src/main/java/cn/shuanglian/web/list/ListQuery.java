package cn.shuanglian.web.list;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Position;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the query string of a list page asks for: filters, order and which page. Everything a list shows is in its address, so a
 * figure elsewhere can lead to exactly its records and the browser's back button works. A filter that cannot be read is kept as it
 * was typed, named in {@link #getFaults()}, and no list is shown for it.
 */
@Named("query")
@RequestScoped
public class ListQuery {
    private static final int ROWS = 50;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Inject
    HttpServletRequest request;
    @Inject
    Cursors cursors;

    private final Set<String> faults = new LinkedHashSet<>();

    /** As typed; null when empty. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public AreaCode area(String name) {
        return read(name, AreaCode::new);
    }

    /** A day between the years 1900 and 2200, as the API takes it. */
    public LocalDate date(String name) {
        return read(name, value -> {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(value);
            }
            return day;
        });
    }

    /** A month such as 2026-03, of the same years. */
    public YearMonth month(String name) {
        return read(name, value -> {
            YearMonth month = YearMonth.parse(value);
            if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(value);
            }
            return month;
        });
    }

    /** A year of the same ones. */
    public Year year(String name) {
        return read(name, value -> {
            Year year = Year.parse(value);
            if (year.getValue() < FIRST_YEAR || year.getValue() > LAST_YEAR) {
                throw new IllegalArgumentException(value);
            }
            return year;
        });
    }

    public Long id(String name) {
        return read(name, Long::valueOf);
    }

    public Boolean yesOrNo(String name) {
        return read(name, value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        });
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> E oneOf(String name, Class<E> words) {
        return read(name, value -> Enum.valueOf(words, value));
    }

    /** Names of the filters that could not be read; ask after all filters were read. */
    public Set<String> getFaults() {
        return faults;
    }

    /** The page of the list that the address names. */
    public ListRequest page() {
        String sort = text("sort");
        boolean descending = sort != null && sort.startsWith("-");
        String cursor = text("cursor");
        Position from = cursor == null ? null : cursors.position(order(), cursor);
        return new ListRequest(descending ? sort.substring(1) : sort, descending, from, text("back") != null, ROWS);
    }

    /** Address of the page before this one, or empty. */
    public String previous(Listing<?> listing) {
        return listing == null || listing.previous() == null ? ""
                : address(Map.of("cursor", cursors.text(order(), listing.previous()), "back", "1"));
    }

    /** Address of the page after this one, or empty. */
    public String next(Listing<?> listing) {
        return listing == null || listing.next() == null ? "" : address(Map.of("cursor", cursors.text(order(), listing.next()), "back", ""));
    }

    /** Address of the list in another order; the same order again turns it round. */
    public String sorted(String order) {
        return address(Map.of("sort", order.equals(text("sort")) ? "-" + order : order, "cursor", "", "back", ""));
    }

    /** As {@code aria-sort} wants it; {@code usual} names the order without any {@code sort=}. */
    public String ariaSort(String order, String usual) {
        String sort = text("sort") == null ? usual : text("sort");
        return order.equals(sort) ? "ascending" : ("-" + order).equals(sort) ? "descending" : "none";
    }

    /** Address of another page that is narrowed in the same way. */
    public String elsewhere(String path) {
        return address(path, Map.of("cursor", "", "back", "", "sort", ""));
    }

    /** The names of what the address says beside these, for a form that carries it along. */
    public List<String> namesBut(Collection<String> own) {
        return request.getParameterMap().keySet().stream().filter(name -> !own.contains(name) && text(name) != null && !name.contains(".")).toList();
    }

    /** Address of this page's list without these and what a form adds of its own. */
    public String without(Collection<String> names) {
        Map<String, String> changes = new LinkedHashMap<>();
        request.getParameterMap().keySet().stream().filter(name -> names.contains(name) || name.contains(".")).forEach(name -> changes.put(name, ""));
        return address(changes);
    }

    /** The keys that were given under the name, each once. */
    public List<Long> ids(String name) {
        String[] values = request.getParameterValues(name);
        try {
            return values == null ? List.of() : Arrays.stream(values).map(Long::valueOf).distinct().toList();
        } catch (NumberFormatException e) {
            faults.add(name);
            return List.of();
        }
    }

    /** Address of the first page of the list with another value of one filter; an empty value leaves the filter out. */
    public String with(String filter, String value) {
        return address(Map.of(filter, value, "cursor", "", "back", ""));
    }

    /** Address of the whole list as a file, in the order it is shown. @param format one of SheetFormat */
    public String download(String kind, String format) {
        return address("/export/" + kind, Map.of("format", format, "cursor", "", "back", ""));
    }

    private String order() {
        return text("sort") == null ? "" : text("sort");
    }

    private <T> T read(String name, Function<String, T> reading) {
        String value = text(name);
        try {
            return value == null ? null : reading.apply(value);
        } catch (RuntimeException e) {
            faults.add(name);
            return null;
        }
    }

    /** This page's path with its parameters and these changes, from the root of the site; an empty change leaves a parameter out. */
    private String address(Map<String, String> changes) {
        return address(request.getServletPath(), changes);
    }

    private String address(String path, Map<String, String> changes) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        parameters.putAll(changes);
        StringBuilder address = new StringBuilder(path);
        parameters.forEach((name, value) -> {
            if (!value.isBlank()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&').append(encoded(name)).append('=').append(encoded(value));
            }
        });
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
