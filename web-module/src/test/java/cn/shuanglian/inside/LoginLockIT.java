package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.registry.account.Accounts;
import cn.shuanglian.registry.account.CreateAccount;
import cn.shuanglian.registry.account.Entrance;
import cn.shuanglian.registry.account.LoginRefused;
import cn.shuanglian.registry.account.Logins;
import cn.shuanglian.registry.caller.Role;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

@InContainer
class LoginLockIT {
    private static final String RIGHT = "Zq7-correct-horse";
    private static final int ALLOWED = 5;

    @Inject
    Accounts accounts;
    @Inject
    Logins logins;
    @Inject
    AsSystem system;

    @Test
    void fiveWrongPasswordsShutTheAccountEvenToTheRightOne() throws Exception {
        String login = newAccount();
        for (int i = 1; i < ALLOWED; i++) {
            assertThat(answer(login, "wrong")).isEqualTo("WRONG");
        }
        assertThat(answer(login, RIGHT)).isEqualTo("IN");
        for (int i = 0; i < ALLOWED; i++) {
            assertThat(answer(login, "wrong")).isEqualTo("WRONG");
        }

        assertThat(answer(login, RIGHT)).isEqualTo("LOCKED");
        assertThat(answer(login.toUpperCase(Locale.ROOT), RIGHT)).isEqualTo("LOCKED");
        assertThat(answer(newAccount(), RIGHT)).isEqualTo("IN");
    }

    @Test
    void guessesMadeAtOnceAreAllCounted() throws Exception {
        String login = newAccount();
        List<Callable<String>> guesses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            guesses.add(() -> answer(login, "wrong"));
        }
        ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");

        List<String> answers = new ArrayList<>();
        for (Future<String> answer : threads.invokeAll(guesses)) {
            answers.add(answer.get());
        }

        assertThat(answers).containsOnly("WRONG", "LOCKED");
        assertThat(answers.stream().filter("WRONG"::equals).count()).isGreaterThanOrEqualTo(ALLOWED);
        assertThat(answer(login, RIGHT)).isEqualTo("LOCKED");
    }

    @Test
    void anUnknownLoginIsRefusedLikeAWrongPassword() {
        assertThat(answer("nobody-" + UUID.randomUUID(), RIGHT)).isEqualTo("WRONG");
        assertThat(answer(null, null)).isEqualTo("WRONG");
    }

    @Test
    void aWeakPasswordIsNotTaken() {
        assertThatThrownBy(() -> enrol("weak-" + UUID.randomUUID().toString().substring(0, 8), "short")).hasMessageContaining("password");
    }

    private String answer(String login, String password) {
        try {
            Entrance entrance = logins.enter(login, password, "127.0.0.1");
            return entrance.mustChangePassword() ? "IN, but with a new password" : "IN";
        } catch (LoginRefused refused) {
            return refused.reason().name();
        }
    }

    private String newAccount() throws Exception {
        String login = "lock-" + UUID.randomUUID().toString().substring(0, 8);
        enrol(login, RIGHT);
        return login;
    }

    private void enrol(String login, String password) throws Exception {
        system.call(() -> {
            accounts.enrol(new CreateAccount(login, "试锁", "430300", null, null, null, null), password, Set.of(Role.AUDITOR));
            return null;
        });
    }
}
