package cn.shuanglian.registry.codetable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

@Entity
@Table(name = "registry_code")
@IdClass(Code.Key.class)
class Code {
    @Id
    private String standard;
    @Id
    private String code;
    private String name;
    @Column(name = "name_en")
    private String nameEn;
    private int sort;
    private LocalDate since;
    private LocalDate until;

    protected Code() {
    }

    /** A code belongs to its standard. Public for EclipseLink, which makes it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String standard;
        String code;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(standard, key.standard) && Objects.equals(code, key.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(standard, code);
        }
    }
}
