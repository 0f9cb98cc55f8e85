package cn.shuanglian.registry.fault;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A facade refuses what was asked: a rule speaks against it. The code is a message key below {@code refused.}; nothing was stored. */
@ApplicationException(rollback = true, inherited = true)
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;
    private final transient List<Object> arguments;

    /** @param field name of the command's field the refusal is about, or null; @param arguments filled into the message */
    public Refused(String code, String field, Object... arguments) {
        super(code + (field == null ? "" : " " + field));
        this.code = code;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
