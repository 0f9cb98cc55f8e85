package cn.shuanglian.web.letter;

import cn.shuanglian.reception.letter.LetterKind;
import cn.shuanglian.reception.letter.Letters;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Letters as pages offer them: {@code /letters/opinions/{id}?kind=HAND_ON} and {@code /letters/suggestions/{id}?kind=FORM}. */
@WebServlet("/letters/*")
public class LettersServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String OPINIONS = "/opinions/";
    private static final String SUGGESTIONS = "/suggestions/";

    @Inject
    private transient Letters letters;
    @Inject
    private transient ListQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            send(paper(request.getPathInfo() == null ? "" : request.getPathInfo()), response);
        } catch (NotFound | Refused nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Paper paper(String path) {
        LetterKind asked = query.oneOf("kind", LetterKind.class);
        Long unit = query.id("unit");
        if (!query.getFaults().isEmpty()) {
            throw new NotFound("letter", path);
        }
        LetterKind kind = asked == null ? LetterKind.REPLY : asked;
        if (path.startsWith(SUGGESTIONS)) {
            return SuggestionPaper.of(letters.suggestion(PathId.of("suggestion", path.substring(SUGGESTIONS.length())), kind, unit));
        }
        long opinion = PathId.of("opinion", path.startsWith(OPINIONS) ? path.substring(OPINIONS.length()) : "");
        return OpinionPaper.of(letters.opinion(opinion, kind));
    }

    static void send(Paper paper, HttpServletResponse response) throws IOException {
        byte[] file = LetterFile.of(paper);
        response.setContentType(LetterFile.MEDIA_TYPE);
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", disposition(paper));
        response.getOutputStream().write(file);
    }

    /** RFC 6266, with a name of letters every program knows beside the Chinese one. */
    static String disposition(Paper paper) {
        return "attachment; filename=\"" + paper.template() + ".docx\"; filename*=UTF-8''"
                + URLEncoder.encode(paper.name() + ".docx", StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
