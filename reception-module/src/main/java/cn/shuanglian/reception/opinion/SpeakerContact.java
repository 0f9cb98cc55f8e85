package cn.shuanglian.reception.opinion;

/** Who spoke and how to reach them, unmasked; each part may be null. Never to be stored or logged. */
public record SpeakerContact(String name, String phone, String address) {
    @Override
    public String toString() {
        return "SpeakerContact[***]";
    }
}
