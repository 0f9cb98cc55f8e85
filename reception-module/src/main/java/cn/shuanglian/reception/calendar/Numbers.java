package cn.shuanglian.reception.calendar;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Small numbers as a column keeps them: 5,20. */
final class Numbers {
    private Numbers() {
    }

    static Set<Integer> of(String text) {
        Set<Integer> numbers = new TreeSet<>();
        if (text != null && !text.isBlank()) {
            Arrays.stream(text.split(",")).map(String::strip).map(Integer::valueOf).forEach(numbers::add);
        }
        return numbers;
    }

    static String text(Set<Integer> numbers) {
        return numbers.isEmpty() ? null : new TreeSet<>(numbers).stream().map(String::valueOf).collect(joining(","));
    }
}
