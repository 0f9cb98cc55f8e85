package cn.shuanglian.registry.rule;

import cn.shuanglian.registry.code.AreaCode;

/**
 * An area has set a parameter or taken its own value back. It may hold for the areas below, too, and from another day than today; whoever
 * works by it asks {@link Rules} again. Fired in the transaction of the change.
 */
public record ParameterSet(Parameter parameter, AreaCode area) {
}
