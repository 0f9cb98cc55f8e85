package cn.shuanglian.reception.opinion;

import java.util.List;

/** A sheet brought opinions whose answers plan something; fired once in the sheet's transaction. @param opinions their keys */
public record PlannedInSheet(List<Long> opinions) {
    public PlannedInSheet {
        opinions = List.copyOf(opinions);
    }
}
