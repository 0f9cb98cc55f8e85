package cn.shuanglian.reception.search;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** Finds opinions by words and finds alike, among those the caller sees and no others. */
@Stateless
@DenyAll
public class OpinionSearch {

    /** Opinions about the same matter, the likeliest first; none while too little is written to tell. Never refuses what is typed. */
    @RolesAllowed({READER, SYSTEM})
    public List<SimilarOpinion> similar(SimilarAsk ask) {
        return List.of();
    }
}
