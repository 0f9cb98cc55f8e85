package cn.shuanglian.web.list;

/** A list that can be taken home as a file, marked with its kind by {@link Downloads}. */
public interface Downloadable {
    /** What the address narrows the list by; asks {@link ListQuery} and nothing else. */
    Object filter();
}
