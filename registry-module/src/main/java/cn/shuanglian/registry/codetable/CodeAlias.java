package cn.shuanglian.registry.codetable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

@Entity
@Table(name = "registry_code_alias")
@IdClass(CodeAlias.Key.class)
class CodeAlias {
    @Id
    private String standard;
    @Id
    private String word;
    private String code;

    protected CodeAlias() {
    }

    /** A word means one code of a standard. Public for EclipseLink, which makes it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String standard;
        String word;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(standard, key.standard) && Objects.equals(word, key.word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(standard, word);
        }
    }
}
