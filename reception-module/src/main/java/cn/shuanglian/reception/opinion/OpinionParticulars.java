package cn.shuanglian.reception.opinion;

/**
 * What else is known of an opinion, where one is looked at by itself.
 *
 * @param place where the matter lies
 * @param placeName name of the place's area, or null
 * @param paper the paper it was typed in from
 * @param address of the speaker, masked; null, as is all else about the speaker, where the caller may not look
 * @param mayCallBack null where nobody asked
 */
public record OpinionParticulars(OpinionPlace place, String placeName, PaperNote paper, String address, SpeakerSex sex, AgeBand age,
                                 Boolean mayCallBack) {
    public boolean isPlaceKnown() {
        return place.area() != null || place.words() != null;
    }

    public boolean isOnPaper() {
        return paper.on() != null || paper.number() != null;
    }
}
