package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.CadreException;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.PersonRow;
import cn.shuanglian.registry.deputy.PostRow;
import java.io.Serializable;
import java.util.List;

/** What the forms of a deputy's file are about, in the versions that were read. */
public record DeputyFile(DeputyRow deputy, PersonRow person, List<PostRow> posts, List<CadreException> exceptions) implements Serializable {

    /** The exception that holds now, or null. */
    public CadreException getException() {
        return current(exceptions);
    }

    /** Key of the words that tell whether and why the deputy is a leading cadre. */
    public String getCadreWord() {
        return cadreWord(deputy, exceptions);
    }

    static String cadreWord(DeputyRow deputy, List<CadreException> exceptions) {
        return (deputy.leadingCadre() ? "cadre.is" : "cadre.isNot") + (current(exceptions) == null ? "" : "ByException");
    }

    private static CadreException current(List<CadreException> exceptions) {
        return exceptions.stream().filter(each -> each.until() == null).findFirst().orElse(null);
    }
}
