package cn.shuanglian.reception.template;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "reception_reply_template")
class ReplyTemplate {
    @Id
    private long id;
    @Column(name = "area_code")
    private String areaCode;
    private String title;
    private String text;
    private boolean retired;
    @Version
    private long version;

    protected ReplyTemplate() {
    }

    ReplyTemplate(String area, String title, String text) {
        id = Keys.next();
        areaCode = area;
        this.title = title;
        this.text = text;
    }

    void retire() {
        retired = true;
    }

    long id() {
        return id;
    }

    String area() {
        return areaCode;
    }

    String title() {
        return title;
    }

    long version() {
        return version;
    }
}
