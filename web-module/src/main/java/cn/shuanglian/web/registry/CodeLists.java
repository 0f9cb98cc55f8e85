package cn.shuanglian.web.registry;

import cn.shuanglian.registry.codetable.CodeBook;
import cn.shuanglian.registry.codetable.CodeChoice;
import cn.shuanglian.registry.codetable.Codes;
import cn.shuanglian.registry.codetable.Standard;
import cn.shuanglian.web.faces.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Names and choices of codes in the language of the page, read once a request. */
@Named("codes")
@RequestScoped
public class CodeLists {
    @Inject
    Codes codes;

    private CodeBook book;

    public List<CodeChoice> choices(String standard) {
        return book().choices(Standard.valueOf(standard), PageWords.locale());
    }

    /** The name; a word without a code as it was written; a dash for nothing. */
    public String name(String standard, String value) {
        return value == null ? "—" : book().name(Standard.valueOf(standard), value, PageWords.locale());
    }

    private CodeBook book() {
        if (book == null) {
            book = codes.book();
        }
        return book;
    }
}
