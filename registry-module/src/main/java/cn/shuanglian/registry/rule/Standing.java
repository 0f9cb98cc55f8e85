package cn.shuanglian.registry.rule;

/** What holds in an area on a day; the provision is null where the default holds. */
public record Standing(Parameter parameter, Provision provision) {
    public int value() {
        return provision == null ? parameter.usual() : provision.amount();
    }
}
