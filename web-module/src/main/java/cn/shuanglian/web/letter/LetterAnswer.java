package cn.shuanglian.web.letter;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A letter as the API sends it. */
final class LetterAnswer {
    private LetterAnswer() {
    }

    static Response of(Paper paper) {
        return Response.ok(LetterFile.of(paper)).type(LetterFile.MEDIA_TYPE).header(HttpHeaders.CONTENT_DISPOSITION, LettersServlet.disposition(paper))
                .build();
    }
}
