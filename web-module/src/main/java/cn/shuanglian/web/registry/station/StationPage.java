package cn.shuanglian.web.registry.station;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.station.StationFile;
import cn.shuanglian.registry.station.StationFiles;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** The station that the address names, on all pages about one station. */
@Named
@RequestScoped
public class StationPage {
    @Inject
    StationFiles files;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;
    @Inject
    HttpServletRequest request;

    private StationFile file;
    private String areaName;
    private String reason;
    private String phone;
    private boolean revealed;

    /** Called once before the page is shown. @throws NotFound for a key that is none, unknown or outside the caller's area */
    public void load() {
        getFile();
    }

    /** The station as it stands now. */
    public StationFile getFile() {
        if (file == null) {
            file = files.require(PathId.of("station", query.text("id")));
        }
        return file;
    }

    public StationRow getRow() {
        return getFile().row();
    }

    /** Name of the station's area; its code where nobody knows it. */
    public String getAreaName() {
        if (areaName == null) {
            String code = getRow().area();
            Map<String, String> names = areas.names(List.of(code));
            areaName = names.getOrDefault(code, code);
        }
        return areaName;
    }

    /** Shows the officer's phone in the answer to this very request. */
    public void reveal() {
        revealed = Refusals.done("reveal", () -> phone = files.reveal(getRow().id(), reason));
    }

    /** The phone after it was asked for, masked before. */
    public String getPhone() {
        return revealed ? phone : getFile().officerPhone();
    }

    public boolean isRevealed() {
        return revealed;
    }

    /** Courtesy for buttons; the facades keep the rights. */
    public boolean isMayChange() {
        return request.isUserInRole(LIAISON_OFFICE) || request.isUserInRole(TOWNSHIP_OFFICE);
    }

    /** Courtesy for buttons; the facades keep the rights. */
    public boolean isMayReveal() {
        return isMayChange() || request.isUserInRole(STATION_OFFICER);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
