package cn.shuanglian.web.link;

import cn.shuanglian.registry.citizen.CitizenContact;
import cn.shuanglian.registry.citizen.CitizenRow;
import cn.shuanglian.registry.citizen.Citizens;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.link.LinkRow;
import cn.shuanglian.registry.link.Links;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The citizen at the other end of the pair that the address names: masked, until somebody says why they have to know more. */
@Named
@RequestScoped
public class LinkCitizen {
    @Inject
    Links links;
    @Inject
    Citizens citizens;
    @Inject
    ListQuery query;

    private CitizenRow row;
    private CitizenContact contact;
    private String reason;

    CitizenRow of(LinkRow link) {
        if (row == null && link.toCitizen() != null) {
            row = citizens.among(List.of(link.toCitizen())).get(link.toCitizen());
        }
        return row;
    }

    /** Shows who the citizen is; the reason goes into the journal. */
    public void reveal() {
        Long citizen = links.find(PathId.of("link", query.text("id"))).toCitizen();
        if (citizen == null) {
            throw new NotFound("citizen", query.text("id"));
        }
        Refusals.done("reveal", () -> contact = citizens.reveal(citizen, reason));
    }

    /** Who the citizen is, after it was asked for; null before. */
    public CitizenContact getContact() {
        return contact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
