package cn.shuanglian.registry.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The kinds of file a sheet goes out as. */
public enum SheetFormat {
    CSV("text/csv"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** End of the file's name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Rows the format has room for below the header. */
    public long mostRows() {
        return this == XLSX ? 1_048_575 : Long.MAX_VALUE;
    }

    /** A writer of this format; its header is written already. */
    public SheetWriter writer(OutputStream out, String sheetName, List<Column> columns) throws IOException {
        return this == CSV ? SheetWriter.csv(out, columns) : SheetWriter.xlsx(out, sheetName, columns);
    }
}
