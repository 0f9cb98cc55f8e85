package cn.shuanglian.reception.merge;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.attachment.OpinionFiles;
import cn.shuanglian.reception.attachment.SentFile;
import cn.shuanglian.reception.opinion.RecordOpinion;
import cn.shuanglian.reception.opinion.RecordedOpinion;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/**
 * Which opinions are about the same matter (peers.md §4.11). One stands for all as master and its answer becomes the answer of each; every
 * member keeps row, number, state and deadline, only its own steps and its clock rest until then. So all figures count each opinion once,
 * as before, and undoing leaves no trace but in the timelines. Undoing ends with the answer: what a speaker was told stays told.
 */
@Stateless
@DenyAll
public class Merges {
    @Inject
    TieBook book;
    @Inject
    TieRows rows;
    @Inject
    OpinionFiles files;

    /**
     * Merges opinions into a master. Refuses a master that is answered or itself merged, and members that are answered, on their way to an
     * answer from elsewhere, merged already or masters; nothing is merged then. @throws cn.shuanglian.registry.fault.NotFound if the
     * caller does not see all of them
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void merge(@Valid MergeOpinions ask) {
        book.merge(ask);
    }

    /**
     * Records what was said and merges it in one go: the speaker joins those who said it before. Of an opinion that waits for another one's
     * answer itself, that other one becomes the master. Refuses what recording or merging refuses; nothing is recorded then.
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public RecordedOpinion join(RecordOpinion said, long other) {
        return join(said, List.of(), other);
    }

    /** As {@link #join(RecordOpinion, long)}, with files that belong to it. */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public RecordedOpinion join(RecordOpinion said, List<@Valid SentFile> sent, long other) {
        RecordedOpinion recorded = files.record(said, sent);
        book.merge(new MergeOpinions(book.standingFor(other), List.of(recorded.id()), null));
        return recorded;
    }

    /** Undoes the merging of one opinion, so that it goes on where it stood. Refuses one that was answered with its master. */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void unmerge(UnmergeOpinion ask) {
        book.unmerge(ask);
    }

    /** As {@link #unmerge(UnmergeOpinion)}, for somebody who did not look at it before. */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void unmerge(long member, String reason) {
        book.unmerge(new UnmergeOpinion(member, null, reason));
    }

    /** Notes that opinions, answered or not, are about the same matter as the one named as master; nothing follows from it. */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void relate(@Valid MergeOpinions ask) {
        book.relate(ask);
    }

    /** Takes such a note back; the reason is needed. @throws cn.shuanglian.registry.fault.NotFound also for a merging, which is undone otherwise */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void separate(long tie, String reason) {
        book.separate(tie, reason);
    }

    /** What the opinion is tied to; of opinions the caller does not see only the numbers. A fixed number of queries. */
    @RolesAllowed({READER, SYSTEM})
    public MergeSheet of(long id) {
        return rows.sheet(id);
    }
}
