package cn.shuanglian.web.rest;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.failure.Failure;
import cn.shuanglian.web.failure.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidatorFactory;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Does many things by one request, each for itself, and tells of each what became of it (207). */
@RequestScoped
public class Batch {
    /** Items of one request; more go through an import. */
    public static final int MOST = 500;

    @Inject
    HttpServletRequest request;
    @Inject
    ValidatorFactory validation;

    /** What became of one item; {@code problem} only of one that came to nothing. */
    public record ItemBody(int index, int status, String id, Problem problem) {
    }

    /** All items in the order they came. */
    public record ItemsBody(List<ItemBody> data) {
    }

    /** @param deed does one item, which must be a transaction of its own, and returns the key of its record */
    public <T> Response answer(List<T> items, Function<T, String> deed) {
        if (items == null || items.isEmpty()) {
            throw new Refused("batch.empty", "items");
        }
        if (items.size() > MOST) {
            throw new Refused("batch.tooMany", "items", MOST);
        }
        List<ItemBody> bodies = new ArrayList<>();
        for (T item : items) {
            bodies.add(one(bodies.size(), item, deed));
        }
        return Response.status(207).entity(new ItemsBody(bodies)).build();
    }

    private <T> ItemBody one(int index, T item, Function<T, String> deed) {
        try {
            if (item == null) {
                throw new Refused("batch.empty", "items");
            }
            return new ItemBody(index, 200, deed.apply(item), null);
        } catch (RuntimeException e) {
            Problem problem = problem(e);
            return new ItemBody(index, problem.status(), null, problem);
        }
    }

    /** What a single request would have been answered; what nobody foresaw ends the whole batch. */
    private Problem problem(RuntimeException thrown) {
        Failure failure = Failure.of(thrown);
        Problems problems = new Problems(request);
        return switch (failure.kind()) {
            case REJECTED -> problems.of(failure.cause(Rejected.class));
            case REFUSED -> problems.of(failure.cause(Refused.class));
            case NOT_FOUND -> problems.plain(404, "notFound");
            case STALE, OVERTAKEN -> problems.plain(412, "stale");
            case INVALID -> problems.invalid(Flaws.of(failure.cause(ConstraintViolationException.class), validation, problems.words()));
            default -> throw thrown;
        };
    }
}
