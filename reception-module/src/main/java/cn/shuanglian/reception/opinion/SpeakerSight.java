package cn.shuanglian.reception.opinion;

/** How much somebody who sees an opinion may learn of who spoke. */
public enum SpeakerSight {
    /** What the page shows, masked. */
    OPEN,
    /** Nothing, because the speaker wants to stay unknown. */
    KEPT,
    /** Nothing at all: it is somebody of the unit that is complained about. */
    COMPLAINED_ABOUT;

    static SpeakerSight of(boolean mayReveal, boolean confidential, boolean complainedAbout) {
        if (complainedAbout) {
            return COMPLAINED_ABOUT;
        }
        return confidential && !mayReveal ? KEPT : OPEN;
    }
}
