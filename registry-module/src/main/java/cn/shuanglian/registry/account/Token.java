package cn.shuanglian.registry.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "registry_token")
class Token {
    @Id
    private String digest;
    @Column(name = "account_id")
    private long accountId;
    private int epoch;
    @Column(name = "expires_at")
    private long expiresAt;

    protected Token() {
    }

    Token(String digest, long accountId, int epoch, Instant expiresAt) {
        this.digest = digest;
        this.accountId = accountId;
        this.epoch = epoch;
        this.expiresAt = expiresAt.toEpochMilli();
    }
}
