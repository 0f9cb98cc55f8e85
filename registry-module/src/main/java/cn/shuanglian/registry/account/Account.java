package cn.shuanglian.registry.account;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

@Entity
@Table(name = "registry_account")
class Account {
    static final Duration PASSWORD_AGE = Duration.ofDays(90);

    @Id
    private long id;
    @Enumerated(EnumType.STRING)
    private AccountKind kind;
    private String login;
    @Column(name = "login_key")
    private String loginKey;
    private String name;
    @Column(name = "secret_hash")
    private String secretHash;
    @Column(name = "secret_set_at")
    private long secretSetAt;
    @Column(name = "must_change")
    private boolean mustChange;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "station_id")
    private Long stationId;
    @Column(name = "unit_id")
    private Long unitId;
    @Column(name = "person_id")
    private Long personId;
    private boolean disabled;
    @Column(name = "expires_on")
    private LocalDate expiresOn;
    private int epoch;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "registry_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new TreeSet<>();
    @Version
    private long version;

    protected Account() {
    }

    Account(AccountKind kind, CreateAccount asked, String secretHash, Instant now) {
        id = Keys.next();
        this.kind = kind;
        login = asked.login().strip();
        loginKey = keyOf(asked.login());
        name = asked.name().strip();
        areaCode = asked.area();
        stationId = asked.stationId();
        unitId = asked.unitId();
        personId = asked.personId();
        expiresOn = asked.expiresOn();
        changeSecret(secretHash, now);
        mustChange = kind == AccountKind.USER;
    }

    /** Full-width, upper-case and padded spellings of a login are one login. */
    static String keyOf(String login) {
        return Normalizer.normalize(login, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    int epoch() {
        return epoch;
    }

    AccountKind kind() {
        return kind;
    }

    String login() {
        return login;
    }

    String areaCode() {
        return areaCode;
    }

    String secretHash() {
        return secretHash;
    }

    boolean mustChangeSecret(Instant now) {
        return mustChange || kind == AccountKind.USER && now.isAfter(Instant.ofEpochMilli(secretSetAt).plus(PASSWORD_AGE));
    }

    boolean isUsable(LocalDate today) {
        return !disabled && (expiresOn == null || !today.isAfter(expiresOn));
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    void grant(Set<String> granted) {
        roles.clear();
        roles.addAll(granted);
        endSessions();
    }

    void disable(boolean off) {
        disabled = off;
        endSessions();
    }

    final void changeSecret(String hash, Instant now) {
        secretHash = hash;
        secretSetAt = now.toEpochMilli();
        mustChange = false;
        endSessions();
    }

    void demandNewSecret() {
        mustChange = true;
    }

    void trustSecret() {
        mustChange = false;
    }

    /** Sessions and tokens remember the epoch they were given under; a newer one makes them void. */
    private void endSessions() {
        epoch++;
    }

    AccountRow row() {
        return new AccountRow(id, kind, login, name, areaCode, roles.stream().sorted().toList(), disabled, expiresOn, version);
    }

    Caller caller(String actingFor, String address) {
        return new Caller(id, login, name, roles, new AreaCode(areaCode), stationId, unitId, personId, actingFor, address);
    }
}
