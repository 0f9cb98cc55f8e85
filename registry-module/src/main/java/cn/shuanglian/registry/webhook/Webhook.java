package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How deliveries go is written past the version, so that a busy webhook can still be changed. */
@Entity
@Table(name = "registry_webhook")
class Webhook {
    /** How long messages are signed with the secret before this one as well. */
    static final Duration BOTH_SECRETS = Duration.ofHours(24);
    /** Of a webhook w and its client's account a: whoever was given another area since hears nothing any more of the one before. */
    static final String WITHIN_ACCOUNT = """
            (w.areaCode like concat(a.areaCode, '%')
            or a.areaCode like '____00' and substring(w.areaCode, 1, 4) = substring(a.areaCode, 1, 4)
            or a.areaCode like '__0000' and substring(w.areaCode, 1, 2) = substring(a.areaCode, 1, 2))""";
    private static final String BETWEEN = ",";

    @Id
    private long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "area_prefix")
    private String areaPrefix;
    private String url;
    private String events;
    @Enumerated(EnumType.STRING)
    private WebhookState state;
    private String reason;
    private boolean phones;
    private String secret;
    @Column(name = "old_secret")
    private String oldSecret;
    @Column(name = "old_secret_until")
    private Long oldSecretUntil;
    @Column(name = "created_on")
    private LocalDate createdOn;
    @Column(name = "delivered_at", insertable = false, updatable = false)
    private Long deliveredAt;
    @Column(name = "failing_since", insertable = false, updatable = false)
    private Long failingSince;
    @Version
    private long version;

    protected Webhook() {
    }

    Webhook(long accountId, AreaCode area, RegisterWebhook asked, LocalDate today) {
        id = Keys.next();
        this.accountId = accountId;
        areaCode = area.code();
        areaPrefix = area.prefix();
        url = asked.url().strip();
        events = written(asked.events());
        state = WebhookState.WAITING;
        createdOn = today;
    }

    /** Commas at both ends, so that one of the events is found by {@code like}. */
    private static String written(Collection<String> events) {
        return events.stream().distinct().sorted().collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN));
    }

    /** What {@code like} finds a webhook by that wants this event. */
    static String wanting(WebhookEvent event) {
        return "%" + BETWEEN + event.word() + BETWEEN + "%";
    }

    static List<String> read(String events) {
        return List.of(events.substring(1, events.length() - 1).split(BETWEEN));
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String areaCode() {
        return areaCode;
    }

    String url() {
        return url;
    }

    WebhookState state() {
        return state;
    }

    boolean hasPhones() {
        return phones;
    }

    String secret() {
        return secret;
    }

    /** The secret before this one while it still counts, or null. */
    String oldSecret(Instant now) {
        return oldSecretUntil != null && now.toEpochMilli() < oldSecretUntil ? oldSecret : null;
    }

    void allow() {
        state = WebhookState.OPEN;
        reason = null;
    }

    void switchOff(String why) {
        state = WebhookState.OFF;
        reason = why;
    }

    void sharePhones(boolean shared) {
        phones = shared;
    }

    /** @param sealed the new secret; the one before counts for another day, so that the receiver can change over without losing anything */
    void rotate(String sealed, Instant now) {
        oldSecret = secret;
        oldSecretUntil = secret == null ? null : now.plus(BOTH_SECRETS).toEpochMilli();
        secret = sealed;
    }
}
