package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Customizer;

@Entity
@Customizer(AfterSuggestion.class)
@Table(name = "reception_suggestion_link")
class SuggestionLink {
    @Id
    private long id;
    @Column(name = "suggestion_id")
    private long suggestionId;
    @Enumerated(EnumType.STRING)
    private LinkKind kind;
    @Column(name = "target_id")
    private long targetId;

    protected SuggestionLink() {
    }

    SuggestionLink(long suggestionId, LinkKind kind, long targetId) {
        id = Keys.next();
        this.suggestionId = suggestionId;
        this.kind = kind;
        this.targetId = targetId;
    }
}
