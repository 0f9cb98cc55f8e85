package cn.shuanglian.web.intake;

import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.category.CategoryNames;
import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The categories of opinions and suggestions, in two levels. */
@Path("categories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "categories")
public class CategoriesResource {
    @Inject
    Categories categories;

    /** A category; {@code parent} is left out of one of the first level, {@code retired} ones are no longer to be chosen. */
    public record CategoryBody(String code, String parent, String nameZh, String nameEn, boolean retired) {
        static CategoryBody of(CategoryRow row) {
            return new CategoryBody(row.code(), row.parent(), row.zh(), row.en(), row.retired());
        }
    }

    /** All of them; there are never so many that they came in pages. */
    public record CategoriesBody(List<CategoryBody> data) {
    }

    /** A category of the second level to be added. */
    public record NewCategoryBody(String parent, String nameZh, String nameEn) {
    }

    /** What a category of the second level is to be. */
    public record CategoryChangeBody(String nameZh, String nameEn, Boolean retired) {
    }

    @GET
    @Operation(summary = "The categories of opinions and suggestions, each of the first level followed by those below it")
    public CategoriesBody list() {
        return new CategoriesBody(categories.list().stream().map(CategoryBody::of).toList());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One category")
    public Response one(@PathParam("code") String code, @Context HttpHeaders headers) {
        CategoryRow row = require(code);
        return Etags.read(headers, row.version(), CategoryBody.of(row));
    }

    @POST
    @Once
    @Operation(summary = "Adds a category of the second level", description = "Needs an Idempotency-Key; for offices of the province and its cities")
    public Response add(NewCategoryBody body) {
        CategoryRow row = require(categories.add(body.parent(), new CategoryNames(body.nameZh(), body.nameEn())));
        return Response.created(URI.create("categories/" + row.code())).entity(CategoryBody.of(row)).tag(Etags.of(row.version())).build();
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Calls a category of the second level otherwise, or retires it", description = "Needs If-Match")
    public Response amend(@PathParam("code") String code, CategoryChangeBody body, @Context HttpHeaders headers) {
        CategoryRow row = categories.amend(code, Etags.ifMatch(headers), new CategoryNames(body.nameZh(), body.nameEn()),
                Boolean.TRUE.equals(body.retired()));
        return Response.ok(CategoryBody.of(row)).tag(Etags.of(row.version())).build();
    }

    private CategoryRow require(String code) {
        return categories.list().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow(() -> new NotFound("category", code));
    }
}
