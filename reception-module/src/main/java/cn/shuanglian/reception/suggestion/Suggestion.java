package cn.shuanglian.reception.suggestion;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "reception_suggestion")
class Suggestion {
    @Id
    private long id;
    private String number;
    private String session;
    @Column(name = "area_code")
    private String areaCode;
    private String title;
    private String category;
    @Column(name = "mover_id")
    private long moverId;
    @Column(name = "lead_unit_id")
    private Long leadUnitId;
    @Column(name = "sheet_digest")
    private String sheetDigest;
    @Version
    private long version;

    protected Suggestion() {
    }

    Suggestion(SuggestionLine line) {
        id = Keys.next();
        number = line.number();
        session = line.session();
        areaCode = line.mover().area();
        title = line.title();
        category = line.category();
        moverId = line.mover().id();
        leadUnitId = line.leadUnit();
        sheetDigest = line.digest();
    }

    long id() {
        return id;
    }

    SuggestionKey key() {
        return new SuggestionKey(areaCode, session, number);
    }

    String sheetDigest() {
        return sheetDigest;
    }
}
