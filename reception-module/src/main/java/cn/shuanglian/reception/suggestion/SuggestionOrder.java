package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.list.Order;

/** How the list of suggestions can be ordered. */
public enum SuggestionOrder implements Order<SuggestionRow> {
    NUMBER;

    @Override
    public String parameter() {
        return "number";
    }

    @Override
    public String path() {
        return "s.number";
    }

    @Override
    public Object parse(String value) {
        return value;
    }

    @Override
    public String valueOf(SuggestionRow row) {
        return row.number();
    }
}
