package cn.shuanglian.registry.notice;

/**
 * Where a person can be written to, masked unless it is the person's own.
 *
 * @param mobile where none is given here, the person's telephone on file is used
 * @param version 0 while nothing is kept
 */
public record ContactRow(String mail, String mobile, long version) {
    public static final ContactRow NONE = new ContactRow(null, null, 0);

    @Override
    public String toString() {
        return "ContactRow[***]";
    }
}
