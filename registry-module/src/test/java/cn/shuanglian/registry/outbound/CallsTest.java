package cn.shuanglian.registry.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.outbound.Reply.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receivers of every kind of behaviour; none of them keeps the caller for longer than it allows. */
class CallsTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private final Calls calls = new Calls(Authorities.trusting(null), Duration.ofSeconds(1), LIMIT);
    private ServerSocket receiver;
    private CompletableFuture<String> heard;

    @BeforeEach
    void open() throws IOException {
        receiver = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        receiver.close();
    }

    @Test
    void whatIsPostedArrivesWholeUnderTheUrlsName() throws Exception {
        answering("HTTP/1.1 204 No Content\r\n\r\n");

        assertThat(post("http").isTaken()).isTrue();
        assertThat(heard.get()).startsWith("POST /hooks?key=1 HTTP/1.1\r\nHost: 127.0.0.1:" + receiver.getLocalPort() + "\r\n")
                .contains("\r\nwebhook-id: msg_1\r\n", "\r\nContent-Length: 16\r\n").endsWith("\r\n\r\n{\"站\":\"湘潭\"}");
    }

    @Test
    void aRedirectIsAnAnswerAndNobodyFollowsIt() throws Exception {
        try (ServerSocket trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            trap.setSoTimeout(500);
            CompletableFuture<Boolean> caught = CompletableFuture.supplyAsync(() -> {
                try (Socket came = trap.accept()) {
                    return came.isConnected();
                } catch (IOException nobody) {
                    return false;
                }
            });
            answering("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:" + trap.getLocalPort() + "/\r\n\r\n");

            Reply reply = post("http");

            assertThat(reply.status()).isEqualTo(302);
            assertThat(reply.isTaken()).isFalse();
            assertThat(caught.get()).isFalse();
        }
    }

    @Test
    void aWishToBeLeftAloneIsHeard() {
        answering("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 503 Busy\r\nRetry-After: 120\r\n\r\n");

        assertThat(post("http")).isEqualTo(new Reply(503, null, Duration.ofSeconds(120)));
    }

    @Test
    void silenceEndsAfterTheLimit() {
        answering("");

        long begun = System.nanoTime();
        assertThat(post("http").trouble()).isEqualTo(Trouble.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofMillis(1800), Duration.ofSeconds(4));
    }

    @Test
    void anAnswerThatDripsEndsAfterTheLimit() {
        heard = CompletableFuture.supplyAsync(() -> {
            try (Socket came = receiver.accept()) {
                for (int i = 0; i < 100; i++) {
                    came.getOutputStream().write('H');
                    came.getOutputStream().flush();
                    Thread.sleep(100);
                }
                return "";
            } catch (IOException | InterruptedException e) {
                return "";
            }
        });

        long begun = System.nanoTime();
        assertThat(post("http").trouble()).isEqualTo(Trouble.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void anEndlessHeadIsNotReadToItsEnd() {
        answering("HTTP/1.1 200 OK\r\nX: " + "x".repeat(100_000));

        assertThat(post("http").trouble()).isEqualTo(Trouble.BROKEN_OFF);
    }

    @Test
    void whatIsNotHttpIsNoSuccess() {
        answering("J\0\0\0\n5.5.5-10.11.8-MariaDB\0\r\n\r\n");

        assertThat(post("http").trouble()).isEqualTo(Trouble.NOT_HTTP);
    }

    @Test
    void anUntrustedCounterpartIsToldNothing() throws Exception {
        answering("HTTP/1.1 200 OK\r\n\r\n");

        assertThat(post("https").trouble()).isEqualTo(Trouble.TLS);
        assertThat(heard.get()).doesNotContain("webhook-id");
    }

    @Test
    void aClosedPortIsUnreachable() throws IOException {
        receiver.close();

        assertThat(post("http").trouble()).isEqualTo(Trouble.UNREACHABLE);
    }

    private Reply post(String scheme) {
        int port = receiver.getLocalPort();
        Guard guard = new Guard(AllowList.of(scheme + "://127.0.0.1:" + port), InetAddress::getAllByName);
        try {
            return calls.post(guard.check(scheme + "://127.0.0.1:" + port + "/hooks?key=1"), Map.of("webhook-id", "msg_1"), "{\"站\":\"湘潭\"}");
        } catch (Blocked e) {
            throw new AssertionError(e);
        }
    }

    /** Hears what comes within a moment, answers, and stays silent after that. */
    private void answering(String answer) {
        heard = CompletableFuture.supplyAsync(() -> {
            try (Socket came = receiver.accept()) {
                came.setSoTimeout(300);
                String said = read(came.getInputStream());
                came.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                came.getOutputStream().flush();
                Thread.sleep(answer.isEmpty() ? LIMIT.toMillis() + 1000 : 100);
                return said;
            } catch (IOException | InterruptedException e) {
                return "";
            }
        });
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                all.write(next);
            }
        } catch (SocketTimeoutException over) {
            return all.toString(StandardCharsets.UTF_8);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
