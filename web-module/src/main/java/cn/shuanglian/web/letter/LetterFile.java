package cn.shuanglian.web.letter;

import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Fills the template of a letter; what people typed stands in it as it is, whatever it looks like. */
final class LetterFile {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Kept here, for loggers that nobody holds lose their level. */
    private static final Logger ENGINE = Logger.getLogger("com.deepoove.poi");

    static {
        // It would tell every place of every letter it fills.
        ENGINE.setLevel(Level.WARNING);
    }

    private LetterFile() {
    }

    static byte[] of(Paper paper) {
        try (InputStream template = LetterFile.class.getResourceAsStream("/letters/" + paper.template() + ".docx");
             XWPFTemplate filled = XWPFTemplate.compile(template).render(paper.words());
             ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filled.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
