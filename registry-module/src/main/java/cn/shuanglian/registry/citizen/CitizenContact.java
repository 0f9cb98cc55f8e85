package cn.shuanglian.registry.citizen;

/** Who a citizen is and how to reach them, unmasked; the phone may be null. Never to be stored or logged. */
public record CitizenContact(String name, String phone) {
    @Override
    public String toString() {
        return "CitizenContact[***]";
    }
}
