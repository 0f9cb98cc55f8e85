package cn.shuanglian.reception.opinion;

/** Shows just enough of a person to tell two apart. */
final class Mask {
    private Mask() {
    }

    /** 张三 becomes 张*, whatever the length; null stays null. */
    static String name(String name) {
        return name == null || name.isEmpty() ? null : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }
}
