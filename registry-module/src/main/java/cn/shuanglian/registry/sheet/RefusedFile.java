package cn.shuanglian.registry.sheet;

import java.lang.System.Logger.Level;

/** Ends the reading of a file that breaks a limit; {@link Sheet} turns it into a problem. */
class RefusedFile extends RuntimeException {

    private static final System.Logger LOG = System.getLogger(RefusedFile.class.getName());
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] args;

    RefusedFile(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = args;
    }

    /** Whatever a parser trips over in a file from outside is a fault of the file; the cause is kept for operators. */
    static RefusedFile damaged(Exception cause) {
        LOG.log(Level.DEBUG, "A sheet cannot be parsed", cause);
        return new RefusedFile("damaged");
    }

    SheetProblem inRow(int row, String fileName) {
        return SheetProblem.of(row, "", fileName, code, args == null ? new Object[0] : args);
    }
}
