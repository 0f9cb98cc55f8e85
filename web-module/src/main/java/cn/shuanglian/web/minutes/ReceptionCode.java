package cn.shuanglian.web.minutes;

import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.web.registry.station.PublicAddress;
import cn.shuanglian.web.registry.station.QrCode;
import cn.shuanglian.web.rest.PathId;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The code on a paper sheet that leads to the desk where it is typed in: {@code ?id=7} is an SVG. */
@WebServlet("/reception/reception-code")
public class ReceptionCode extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Receptions receptions;
    @Inject
    private transient PublicAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = receptions.require(PathId.of("reception", request.getParameter("id"))).row().id();
            response.setContentType("image/svg+xml;charset=UTF-8");
            response.getWriter().print(QrCode.svg(address.of(request, "/reception/receptionDesk.xhtml?reception=" + id)));
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
