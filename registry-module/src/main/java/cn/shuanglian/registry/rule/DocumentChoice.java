package cn.shuanglian.registry.rule;

/** A document to choose from, with its number where it bears one. */
public record DocumentChoice(long id, String label) {
    static DocumentChoice of(long id, String title, String number) {
        return new DocumentChoice(id, number == null ? title : title + "（" + number + "）");
    }
}
