package cn.shuanglian.registry.station;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.attachment.Attachments;
import cn.shuanglian.registry.attachment.StoreAttachment;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The one picture that shows a station; an earlier one stays among the attachments. */
@Stateless
@DenyAll
public class StationPhotos {
    @Inject
    StationStore store;
    @Inject
    Attachments attachments;
    @Inject
    Journal journal;

    /**
     * Shows the station by this picture from now on and returns its new version. Refuses what {@link Attachments#store} refuses, and, at
     * field {@code file}, a file that is no picture. @throws NotFound for a station outside the caller's area @throws Stale when somebody was quicker
     */
    @RolesAllowed({LIAISON_OFFICE, TOWNSHIP_OFFICE, SYSTEM})
    public long show(long stationId, long version, String fileName, byte[] content) {
        Station station = store.forChange(stationId, version);
        long photo = attachments.store(new StoreAttachment(fileName, content, station.areaCode()));
        if (!attachments.row(photo).kind().isPicture()) {
            throw new Refused("station.photoOnly", "file");
        }
        station.shownBy(photo);
        journal.enter(Deed.done("STATION_PHOTOGRAPHED", "station", stationId, station.areaCode(), Long.toString(photo)));
        return store.changed(station);
    }

    /** Shows the station without a picture and returns its new version. @throws NotFound for a station outside the caller's area */
    @RolesAllowed({LIAISON_OFFICE, TOWNSHIP_OFFICE, SYSTEM})
    public long takeDown(long stationId, long version) {
        Station station = store.forChange(stationId, version);
        station.shownBy(null);
        journal.enter(Deed.done("STATION_PHOTOGRAPHED", "station", stationId, station.areaCode(), "none"));
        return store.changed(station);
    }
}
