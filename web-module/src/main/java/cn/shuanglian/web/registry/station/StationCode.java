package cn.shuanglian.web.registry.station;

import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.rest.PathId;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The code that leads to a station's page, made here and by nobody else: {@code ?id=7} is an SVG. */
@WebServlet("/registry/station-code")
public class StationCode extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Stations stations;
    @Inject
    private transient PublicAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = stations.require(PathId.of("station", request.getParameter("id"))).id();
            response.setContentType("image/svg+xml;charset=UTF-8");
            response.getWriter().print(QrCode.svg(address.of(request, pageOf(id))));
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static String pageOf(long id) {
        return "/registry/station.xhtml?id=" + id;
    }
}
