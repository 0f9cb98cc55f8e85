package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Refuses the rows of a sheet of deputies that the law speaks against. */
class DeputyLaw {
    private final DeputyBooks.Open books;
    private final Areas areas;

    DeputyLaw(DeputyBooks.Open books, Areas areas) {
        this.books = books;
        this.areas = areas;
    }

    void check(SheetRow row, MandateKey key, Mandate mandate, Person person, String committeePost, Work work) {
        if (mandate != null && mandate.isEnded()) {
            return;
        }
        List<Mandate> held = person == null ? List.of() : books.mandates().heldBy(person).stream().filter(each -> !each.isEnded()).toList();
        if (mandate == null) {
            chain(row, key, held);
        }
        List<Post> posts = books.posts().foreseen(person, mandate == null ? Work.NONE : mandate.work(), work);
        Stream.concat(Stream.ofNullable(committeePost), held.stream().filter(each -> each != mandate).map(Mandate::committeePost))
                .filter(post -> post != null).findFirst().flatMap(post -> Incompatible.post(post, posts)).ifPresent(post ->
                row.refuse(DeputySheet.COMMITTEE_POST, "committeeBarred", post.work().organisation(),
                        post.work().title() == null ? "" : post.work().title()));
    }

    private void chain(SheetRow row, MandateKey key, List<Mandate> held) {
        List<String> others = new ArrayList<>(books.persons().areasElsewhere(key.name(), key.bornOn()));
        held.forEach(each -> others.add(each.areaCode()));
        Incompatible.area(key.area(), others).ifPresent(other -> {
            Map<String, String> names = areas.names(List.of(key.area(), other));
            row.refuse(DeputySheet.AREA, "chain", names.getOrDefault(other, other), names.getOrDefault(key.area(), key.area()));
        });
    }
}
