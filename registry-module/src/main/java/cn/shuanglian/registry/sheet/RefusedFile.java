package cn.shuanglian.registry.sheet;

/** Ends the reading of a file that breaks a limit; {@link Sheet} turns it into a problem. */
class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] args;

    RefusedFile(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = args;
    }

    SheetProblem inRow(int row, String fileName) {
        return SheetProblem.of(row, "", fileName, code, args == null ? new Object[0] : args);
    }
}
