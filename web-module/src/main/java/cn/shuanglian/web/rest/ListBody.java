package cn.shuanglian.web.rest;

import java.util.List;

/** One page of a list as the API sends it. */
public record ListBody<T>(List<T> data, PageBody page) {
    /**
     * @param nextCursor goes into {@code cursor=} for the page after this one; left out on the last page
     * @param total how many there are on all pages, only when {@code includeTotal=true} asked for it
     */
    public record PageBody(int limit, String nextCursor, Long total) {
    }
}
