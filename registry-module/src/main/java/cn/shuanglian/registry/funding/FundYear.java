package cn.shuanglian.registry.funding;

/** A year of somebody's funds in fen; {@code budget} and {@code left} are null where no budget is set, {@code left} is below zero where too much was spent. */
public record FundYear(int year, Long budget, long spent, Long left) {
    static FundYear of(int year, Long yuanPerYear, long spent) {
        Long budget = yuanPerYear == null ? null : yuanPerYear * 100;
        return new FundYear(year, budget, spent, budget == null ? null : budget - spent);
    }

    /** More was spent than there was. */
    public boolean isOverspent() {
        return left != null && left < 0;
    }
}
