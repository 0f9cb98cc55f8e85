package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.AreaCode;
import java.util.Collection;
import java.util.Optional;

/** What one person cannot be at the same time by law. */
final class Incompatible {
    private Incompatible() {
    }

    /** An area that is neither above nor below this one, so that nobody can be deputy of both (选举法 art. 48). */
    static Optional<String> area(String area, Collection<String> others) {
        AreaCode own = new AreaCode(area);
        return others.stream().filter(other -> own.within(new AreaCode(other)) == null).findFirst();
    }

    /** A post that a member of a standing committee may not hold (组织法 art. 47). */
    static Optional<Post> post(String committeePost, Collection<Post> posts) {
        return committeePost == null ? Optional.empty() : barred(posts);
    }

    /** A post that no member of a standing committee may hold. */
    static Optional<Post> barred(Collection<Post> posts) {
        return posts.stream().filter(post -> post.isCurrent() && post.organisationKind().isBarredToCommittee()).findFirst();
    }
}
