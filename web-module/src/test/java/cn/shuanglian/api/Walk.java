package cn.shuanglian.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A list read page after page to its end, as far as the caller sees it. */
public record Walk(List<JsonNode> rows, int pages) {
    private static final int MOST_PAGES = 200;

    /** @param path of the list with its filters, but without {@code cursor} */
    public static Walk through(ApiClient client, String path) {
        List<JsonNode> rows = new ArrayList<>();
        String cursor = "";
        for (int page = 1; page <= MOST_PAGES; page++) {
            Answer answer = client.get(path + cursor).expect(200);
            rows.addAll(Desk.rows(answer));
            String next = answer.json().path("page").path("nextCursor").asText("");
            if (next.isEmpty() || next.equals("null")) {
                return new Walk(List.copyOf(rows), page);
            }
            cursor = (path.contains("?") ? "&" : "?") + "cursor=" + next;
        }
        throw new AssertionError(path + " has no end");
    }

    /** What stands in this field, row by row. */
    public List<String> column(String field) {
        return rows.stream().map(row -> row.path(field).asText()).toList();
    }
}
