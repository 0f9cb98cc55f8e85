package cn.shuanglian.registry.deputy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;

/** Who is a leading cadre: a post of at least the area's rank with one of the organisations of power, unless an exception is on record. */
final class LeadingCadre {
    private LeadingCadre() {
    }

    /** On that day. @param threshold the lowest rank that counts, a code of GB/T 12407 */
    static boolean on(LocalDate day, String threshold, Collection<Post> posts, Collection<CadreOverride> overrides) {
        return decided(overrides, override -> override.heldOn(day), posts, post -> post.wasHeldOn(day), threshold);
    }

    /** From now on; a post whose last day is known no longer counts, so that the answer does not change over night. */
    static boolean now(String threshold, Collection<Post> posts, Collection<CadreOverride> overrides) {
        return decided(overrides, CadreOverride::isCurrent, posts, Post::isCurrent, threshold);
    }

    /** What the posts alone tell. */
    static boolean byPosts(String threshold, Collection<Post> posts) {
        return posts.stream().anyMatch(post -> post.isCurrent() && post.reaches(threshold));
    }

    private static boolean decided(Collection<CadreOverride> overrides, Predicate<CadreOverride> exception, Collection<Post> posts,
                                   Predicate<Post> held, String threshold) {
        return overrides.stream().filter(exception).findFirst().map(CadreOverride::cadre)
                .orElseGet(() -> posts.stream().anyMatch(post -> held.test(post) && post.reaches(threshold)));
    }
}
