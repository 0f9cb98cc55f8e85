package cn.shuanglian.web.list;

import cn.shuanglian.registry.exports.ExportSheet;
import cn.shuanglian.registry.exports.Exports;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.sheet.SheetFormat;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.ViewSettings;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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

/** The file of a list page: {@code /export/stations?format=XLSX} and the filters of the page's own address. */
@WebServlet("/export/*")
public class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    private transient Instance<Downloadable> lists;
    @Inject
    private transient Exports exports;
    @Inject
    private transient ListQuery query;
    @Inject
    private transient ViewSettings settings;
    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Pages get this from Faces; without it the container reads an address as Latin-1.
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String kind = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Instance<Downloadable> list = lists.select(new Downloads.Of(kind));
        SheetFormat format = query.oneOf("format", SheetFormat.class);
        if (list.isUnsatisfied()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Object filter = list.get().filter();
        if (format == null || !query.getFaults().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(SheetFile.of(out -> exports.write(new ExportSheet(kind, filter, query.text("sort"), format), out)), kind, format, response);
        } catch (NotFound | Refused nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(SheetFile file, String kind, SheetFormat format, HttpServletResponse response) throws IOException {
        String day = LocalDate.now(clock).toString();
        String name = PageWords.in(settings.getLocale(), "registry", "sheet." + kind) + " " + day + "." + format.extension();
        response.setContentType(format.mediaType());
        response.setContentLengthLong(file.length());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + kind + "-" + day + "." + format.extension()
                + "\"; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        file.sendTo(response.getOutputStream());
    }
}
