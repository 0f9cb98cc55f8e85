package cn.shuanglian.registry.secret;

/** Shows just enough of a person to tell two apart. */
public final class Mask {
    private Mask() {
    }

    /** 张三 becomes 张*, whatever the length; null stays null. */
    public static String name(String name) {
        return name == null || name.isEmpty() ? null : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    /** 云塘街道福星社区3栋 becomes 云塘****; null and empty become null. */
    public static String address(String address) {
        return address == null || address.isEmpty() ? null
                : address.substring(0, address.offsetByCodePoints(0, Math.min(2, address.codePointCount(0, address.length()) - 1))) + "****";
    }

    /** 13800001111 becomes 138******11; of shorter numbers only the last two digits stay; null and empty become null. */
    public static String phone(String phone) {
        if (phone == null || phone.isEmpty()) {
            return null;
        }
        int length = phone.length();
        return length >= 11 ? phone.substring(0, 3) + "******" + phone.substring(length - 2)
                : "****" + phone.substring(Math.max(0, length - 2));
    }
}
