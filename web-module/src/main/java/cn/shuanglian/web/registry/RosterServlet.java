package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.roster.Rosters;
import cn.shuanglian.registry.sheet.SheetFormat;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.list.SheetFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/** The roster as a worksheet, narrowed as the list of deputies is. */
@WebServlet("/registry/roster.xlsx")
public class RosterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Rosters rosters;
    @Inject
    private transient DeputyFilters filters;
    @Inject
    private transient ListQuery query;
    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        DeputyFilter filter = filters.read();
        if (!query.getFaults().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SheetFile file = SheetFile.of(out -> rosters.write(filter, out));
        response.setContentType(SheetFormat.XLSX.mediaType());
        response.setContentLengthLong(file.length());
        response.setHeader("Content-Disposition", "attachment; filename=\"roster.xlsx\"; filename*=UTF-8''"
                + URLEncoder.encode("代表花名册 " + LocalDate.now(clock) + ".xlsx", StandardCharsets.UTF_8).replace("+", "%20"));
        file.sendTo(response.getOutputStream());
    }
}
