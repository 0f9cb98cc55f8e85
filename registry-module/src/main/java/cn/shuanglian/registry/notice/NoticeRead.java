package cn.shuanglian.registry.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Who has read what; in an office each for himself. Written by {@link Inbox} with native statements. */
@Entity
@Table(name = "registry_notice_read")
@IdClass(NoticeRead.Key.class)
class NoticeRead {
    @Id
    @Column(name = "notice_id")
    private long noticeId;
    @Id
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "read_at")
    private Long readAt;

    protected NoticeRead() {
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long noticeId;
        private long accountId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.noticeId == noticeId && key.accountId == accountId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(noticeId, accountId);
        }
    }
}
