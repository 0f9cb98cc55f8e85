package cn.shuanglian.registry.link;

import static java.util.stream.Collectors.groupingBy;

import cn.shuanglian.registry.link.KindSheet.Load;
import cn.shuanglian.registry.link.KindSheet.Shortfall;
import cn.shuanglian.registry.link.LinkField.Member;
import cn.shuanglian.registry.pairing.Pair;
import cn.shuanglian.registry.rule.RuleRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reckons how far one kind's quota is met and why it is not. */
final class KindReckoning {
    private final LinkKind kind;
    private final LinkField field;
    private final List<Link> open;
    private final Map<Long, Integer> confirmed = new HashMap<>();
    private final Map<Long, Integer> proposed = new HashMap<>();

    /** @param open the pairs of this kind that have not ended */
    KindReckoning(LinkKind kind, LinkField field, List<Link> open) {
        this.kind = kind;
        this.field = field;
        this.open = open;
        for (Link link : open) {
            Pair pair = link.pair();
            if (field.fits(kind, pair.from(), pair.to())) {
                (link.status() == LinkStatus.CONFIRMED ? confirmed : proposed).merge(pair.from(), 1, Integer::sum);
            }
        }
    }

    KindSheet sheet(RuleRow least, RuleRow most) {
        List<Member> froms = field.froms(kind).stream().map(field::member)
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::id)).toList();
        Map<String, Integer> wanted = new HashMap<>();
        froms.forEach(from -> wanted.merge(place(from), missing(from, least.value()), Integer::sum));
        List<Load> shortOf = froms.stream().filter(from -> has(from) < least.value())
                .map(from -> load(from, reason(from, least.value(), wanted))).toList();
        List<Load> over = froms.stream().filter(from -> has(from) > most.value()).map(from -> load(from, null)).toList();
        int standing = (int) open.stream().filter(link -> link.status() == LinkStatus.CONFIRMED).count();
        int ending = (int) open.stream().filter(link -> link.endProposed() != null).count();
        return new KindSheet(kind, least, most, froms.size(), froms.size() - shortOf.size(), standing, open.size() - standing, ending, shortOf, over,
                reasons(shortOf, least.value()));
    }

    private ShortReason reason(Member from, int least, Map<String, Integer> wanted) {
        if (missing(from, least) == 0) {
            return ShortReason.TO_CONFIRM;
        }
        if (kind == LinkKind.COUNTY_DEPUTY && from.county() == null) {
            return ShortReason.UNKNOWN_COUNTY;
        }
        long supply = supply(place(from));
        if (supply == 0) {
            return ShortReason.NOBODY_THERE;
        }
        boolean tooFew = kind == LinkKind.CITIZEN ? supply - taken(place(from)) < wanted.get(place(from)) : supply < least;
        return tooFew ? ShortReason.TOO_FEW : ShortReason.TO_PROPOSE;
    }

    private List<Shortfall> reasons(List<Load> shortOf, int least) {
        record Case(ShortReason reason, String place, String detail) {
        }
        Comparator<Shortfall> gravestFirst = Comparator.comparing(Shortfall::reason).reversed();
        return shortOf.stream().collect(groupingBy(load -> new Case(load.reason(), load.reason().isOfItsKind() ? place(field.member(load.mandate())) : "",
                        load.reason() == ShortReason.UNKNOWN_COUNTY ? field.member(load.mandate()).electedBy() : ""))).entrySet().stream()
                .map(entry -> {
                    Case is = entry.getKey();
                    int missing = entry.getValue().stream().mapToInt(load -> Math.max(0, least - load.has())).sum();
                    return new Shortfall(is.reason(), is.place().isEmpty() ? null : is.place(), is.detail().isEmpty() ? null : is.detail(),
                            entry.getValue().size(), missing, supply(is.place()));
                }).sorted(gravestFirst.thenComparing(each -> each.place() == null ? "" : each.place())).toList();
    }

    /** The county somebody's pairs come from where the kind demands one, otherwise empty. */
    private String place(Member from) {
        return from.county() != null && (kind == LinkKind.COUNTY_DEPUTY || kind == LinkKind.CITIZEN) ? from.county() : "";
    }

    private long supply(String place) {
        return field.supply(kind, place.isEmpty() ? null : place);
    }

    private long taken(String place) {
        return open.stream().filter(link -> place.isEmpty() || link.toAreaCode().startsWith(place)).count();
    }

    private int has(Member from) {
        return confirmed.getOrDefault(from.id(), 0);
    }

    private int missing(Member from, int least) {
        return Math.max(0, least - has(from) - proposed.getOrDefault(from.id(), 0));
    }

    private Load load(Member from, ShortReason reason) {
        return new Load(from.id(), from.name(), from.county(), has(from), proposed.getOrDefault(from.id(), 0), reason);
    }
}
