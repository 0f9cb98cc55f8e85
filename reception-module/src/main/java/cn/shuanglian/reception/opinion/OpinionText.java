package cn.shuanglian.reception.opinion;

/** An opinion with its words, for a sheet. A sheet tells the answer only of one that is closed. */
record OpinionText(OpinionRow row, String text, String categoryWord) {
    boolean isClosed() {
        return row.closedOn() != null;
    }
}
