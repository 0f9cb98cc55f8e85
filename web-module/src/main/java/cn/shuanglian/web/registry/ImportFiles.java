package cn.shuanglian.web.registry;

import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.imports.Imports;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetProblem;
import cn.shuanglian.registry.sheet.SheetWriter;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.ViewSettings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files for the page of imports: {@code ?kind=deputies} is an empty sheet with the columns of that kind, {@code ?job=7} what was wrong
 * with the rows of a job. Both are CSV that an office program opens.
 */
@WebServlet("/registry/import-files")
public class ImportFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Imports imports;
    @Inject
    private transient Jobs jobs;
    @Inject
    private transient ViewSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kind = request.getParameter("kind");
        String job = request.getParameter("job");
        try {
            if (kind != null) {
                template(kind, response);
            } else {
                problems(job, response);
            }
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void template(String kind, HttpServletResponse response) throws IOException {
        List<Column> columns = imports.columns().get(kind);
        if (columns == null) {
            throw new NotFound("sheet", kind);
        }
        offer(response, kind + ".csv");
        SheetWriter.csv(response.getOutputStream(), columns).close();
    }

    private void problems(String job, HttpServletResponse response) throws IOException {
        List<SheetProblem> problems = jobs.problems(id(job));
        Locale locale = settings.getLocale();
        List<Column> columns = Stream.of("row", "column", "value", "reason")
                .map(name -> Column.optional(PageWords.in(locale, "registry", "problem." + name))).toList();
        offer(response, "problems-" + job + ".csv");
        try (SheetWriter sheet = SheetWriter.csv(response.getOutputStream(), columns)) {
            for (SheetProblem problem : problems) {
                sheet.row(problem.row() == 0 ? "" : problem.row(), problem.column(), problem.value(), problem.words(locale));
            }
        }
    }

    private static long id(String job) {
        try {
            return Long.parseLong(job);
        } catch (NumberFormatException notOurs) {
            throw new NotFound("job", job);
        }
    }

    private static void offer(HttpServletResponse response, String fileName) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    }
}
