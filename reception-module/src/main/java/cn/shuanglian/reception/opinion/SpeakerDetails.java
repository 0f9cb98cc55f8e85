package cn.shuanglian.reception.opinion;

/**
 * Who spoke, as it was told; every part may be null, for nobody has to say who they are.
 *
 * @param name at most 60 characters
 * @param phone 5 to 20 digits
 * @param address village, community or street, at most 200 characters
 * @param confidential wants to stay unknown to whoever handles the matter
 * @param mayCallBack whether the speaker agreed to be called back; null where nobody asked
 */
public record SpeakerDetails(SpeakerKind kind, String name, String phone, String address, SpeakerSex sex, AgeBand age,
                             boolean confidential, Boolean mayCallBack) {
    public static final SpeakerDetails NOBODY = new SpeakerDetails(null, null, null, false);

    /** What the desk asks for, where minutes count. */
    public SpeakerDetails(SpeakerKind kind, String name, String phone, boolean confidential) {
        this(kind, name, phone, null, null, null, confidential, null);
    }

    @Override
    public String toString() {
        return "SpeakerDetails[***]";
    }
}
