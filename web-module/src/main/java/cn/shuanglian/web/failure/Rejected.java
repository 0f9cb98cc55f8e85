package cn.shuanglian.web.failure;

import java.util.List;

/** A request is turned away before it reaches a facade: its form is wrong, not what it asks for. */
public class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String pointer;
    private final transient List<Object> arguments;

    /**
     * @param code key of the message below {@code problem.}
     * @param pointer where the flaw is, as {@code /field} or {@code ?parameter}, or null
     * @param arguments filled into the message
     */
    public Rejected(int status, String code, String pointer, Object... arguments) {
        super(status + " " + code);
        this.status = status;
        this.code = code;
        this.pointer = pointer;
        this.arguments = List.of(arguments);
    }

    /** A query parameter is unknown, repeated or malformed. */
    public static Rejected parameter(String code, String name, Object... arguments) {
        return new Rejected(400, code, "?" + name, arguments);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String pointer() {
        return pointer;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
