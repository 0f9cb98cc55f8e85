package cn.shuanglian.web.registry;

import cn.shuanglian.registry.attachment.AttachmentContent;
import cn.shuanglian.registry.attachment.Attachments;
import cn.shuanglian.registry.fault.NotFound;
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

/**
 * Hands out stored files at {@code /files/{id}} to whoever has a session and sees their area. Pictures may stand in a page; all else is
 * saved, never shown, so that nothing in a file can act in this site's name.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String path = request.getPathInfo();
            send(attachments.open(PathId.of("attachment", path == null ? null : path.substring(1))), response);
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(AttachmentContent file, HttpServletResponse response) throws IOException {
        response.setContentType(file.kind().mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", disposition(file.kind().isPicture(), file.fileName()));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(file.content());
    }

    /** RFC 6266: the name as it is for today's browsers, and one without any letters but ASCII for the others. */
    public static String disposition(boolean inline, String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
