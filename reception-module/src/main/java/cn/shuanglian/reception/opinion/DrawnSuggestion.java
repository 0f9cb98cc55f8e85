package cn.shuanglian.reception.opinion;

/** A suggestion that was drawn from an opinion. {@code label} is its number, where it has one, and its title. */
public record DrawnSuggestion(long id, String label) {
}
