package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;
import java.util.Map;

/**
 * An opinion as lists show it.
 *
 * @param area code of the station's area
 * @param stationId null where an office heard it itself
 * @param receptionId null unless it was heard at a reception
 * @param deputyId mandate of the deputy who heard it, or null
 * @param followedBy mandate of the deputy who sees to it: the one who heard it, or whoever took it over; null while nobody does
 * @param speaker masked name of who spoke, or null; null, too, where the speaker wants to stay unknown and the caller may not look
 * @param confidential the speaker wants to stay unknown
 * @param deadline the last day for an answer, or null while nobody was asked for one
 * @param aboutUnitId the unit complained about, or null; its people never see who spoke, nor what sort of person it was
 * @param mergedInto the opinion it is handled together with, or null
 */
public record OpinionRow(long id, String number, LocalDate heardOn, Long stationId, String stationName, String area, Long receptionId,
                         Long deputyId, String deputyName, Long followedBy, String followerName, CategoryRow category, String title,
                         SpeakerKind speakerKind, String speaker, boolean confidential, Integer affected, OpinionRoute route, OpinionStatus status, Long leadUnitId,
                         String leadUnitName, LocalDate deadline, OpinionResult result, LocalDate repliedOn, LocalDate fedBackOn,
                         Satisfaction satisfaction, LocalDate closedOn, Long mergedInto, OpinionSource source, OpinionUrgency urgency, Long aboutUnitId, long version) implements Keyed {

    /** As the query finds it: the speaker still sealed, the category by its code, no names. */
    public OpinionRow(long id, String number, LocalDate heardOn, Long stationId, String area, Long receptionId, Long deputyId,
                      Long followedBy, String category, String title, SpeakerKind speakerKind, String speakerSealed, boolean confidential,
                      Integer affected, OpinionRoute route, OpinionStatus status, Long leadUnitId, LocalDate deadline, OpinionResult result, LocalDate repliedOn,
                      LocalDate fedBackOn, Satisfaction satisfaction, LocalDate closedOn, Long mergedInto, OpinionSource source,
                      OpinionUrgency urgency, Long aboutUnitId, long version) {
        this(id, number, heardOn, stationId, null, area, receptionId, deputyId, null, followedBy, null,
                new CategoryRow(category, null, category, category), title, speakerKind, speakerSealed, confidential, affected, route,
                status, leadUnitId, null, deadline, result, repliedOn, fedBackOn, satisfaction, closedOn, mergedInto, source, urgency, aboutUnitId, version);
    }

    OpinionRow completed(String stationName, Map<Long, String> deputyNames, CategoryRow category, SpeakerKind speakerKind, String speaker, String leadUnitName) {
        return new OpinionRow(id, number, heardOn, stationId, stationName, area, receptionId, deputyId, name(deputyNames, deputyId),
                followedBy, name(deputyNames, followedBy), category, title, speakerKind, speaker, confidential, affected, route, status,
                leadUnitId, leadUnitName, deadline, result, repliedOn, fedBackOn, satisfaction, closedOn, mergedInto, source, urgency, aboutUnitId, version);
    }

    private static String name(Map<Long, String> names, Long id) {
        return id == null ? null : names.get(id);
    }
}
