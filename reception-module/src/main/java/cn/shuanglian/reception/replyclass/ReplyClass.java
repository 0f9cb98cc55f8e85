package cn.shuanglian.reception.replyclass;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "reception_reply_class")
class ReplyClass {
    @Id
    private long id;
    @Column(name = "area_code")
    private String areaCode;
    private String code;
    @Column(name = "place_no")
    private int place;
    @Column(name = "words_zh")
    private String wordsZh;
    @Column(name = "words_en")
    private String wordsEn;
    private boolean promises;

    protected ReplyClass() {
    }

    ReplyClass(String areaCode, int place, DescribeReplyClass said) {
        id = Keys.next();
        this.areaCode = areaCode;
        this.place = place;
        code = said.code().strip();
        wordsZh = said.zh().strip();
        wordsEn = said.en().strip();
        promises = said.promises();
    }
}
