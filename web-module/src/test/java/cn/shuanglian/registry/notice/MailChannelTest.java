package cn.shuanglian.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MailChannelTest {
    private static final Message MESSAGE = new Message(4711, 42, "person:1", "431100", NoticeKind.REMINDER_DAY, "提醒：明天接待（2026 年 3 月 16 日）",
            "您于 2026 年 3 月 16 日到凤凰街道联络站接待群众。", "/reception/reception.xhtml?id=7", "daibiao@example.cn");

    @Test
    void aRealMailServerGetsTheWordsTheLinkAndOneRecipient() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        try {
            assertThat(channel(server.getSmtp().getPort()).send(MESSAGE)).isEqualTo(Outcome.sent());

            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage got = server.getReceivedMessages()[0];
            assertThat(got.getSubject()).isEqualTo(MESSAGE.subject());
            assertThat(got.getContent().toString()).contains(MESSAGE.text(), "https://rd.example.cn/reception/reception.xhtml?id=7");
            assertThat(got.getAllRecipients()).extracting(Object::toString).containsExactly("daibiao@example.cn");
            assertThat(got.getMessageID()).isEqualTo("<4711@shuanglian>");
            assertThat(got.getSentDate().toInstant()).isEqualTo(Instant.parse("2026-03-15T01:00:00Z"));
        } finally {
            server.stop();
        }
    }

    @Test
    void whoeverIsRefusedForGoodIsNotTriedAgain() throws Exception {
        assertThat(answer(Map.of("RCPT", "550 5.1.1 no such user"))).isEqualTo(Outcome.failed("MAIL_ANSWER 550"));
        assertThat(answer(Map.of(".", "554 5.7.1 spam"))).isEqualTo(Outcome.failed("MAIL_ANSWER 554"));
    }

    @Test
    void aBusyServerIsAskedLater() throws Exception {
        assertThat(answer(Map.of("RCPT", "451 4.7.1 greylisted"))).isEqualTo(Outcome.later("MAIL_ANSWER 451"));
        assertThat(answer(Map.of(".", "452 4.3.1 no room"))).isEqualTo(Outcome.later("MAIL_ANSWER 452"));
    }

    @Test
    void aServerThatIsNotThereHasCertainlyNothing() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(channel(free).send(MESSAGE)).isEqualTo(Outcome.later("MAIL_SILENT"));
    }

    @Test
    void aServerThatHangsUpBeforeItSaidYesMayHaveTheMail() throws Exception {
        assertThat(answer(Map.of(".", "")).state()).isEqualTo(Outcome.State.UNCERTAIN);
    }

    @Test
    void aServerThatHangsUpAfterItSaidYesHasIt() throws Exception {
        assertThat(answer(Map.of("QUIT", ""))).isEqualTo(Outcome.sent());
    }

    @Test
    void withoutServerOrSenderTheChannelIsShut() {
        MailChannel shut = channel(25);
        shut.host = Optional.empty();
        assertThat(shut.isOpen("431100")).isFalse();
        MailChannel nobody = channel(25);
        nobody.from = Optional.empty();
        assertThat(nobody.isOpen("431100")).isFalse();
        assertThat(channel(25).isOpen("431100")).isTrue();
    }

    @Test
    void whatIsNoAddressFailsAtOnce() {
        Message nowhere = new Message(1, 1, "person:1", "431100", NoticeKind.REMINDER_DAY, "x", "x", null, "a@b\r\nBcc: c@d");

        assertThat(channel(25).send(nowhere)).isEqualTo(Outcome.failed("NO_ADDRESS"));
    }

    /** What the channel makes of a server that answers "250 ok" but for these commands; an empty answer hangs up. */
    private static Outcome answer(Map<String, String> but) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> serve(server, but));
            return channel(server.getLocalPort()).send(MESSAGE);
        }
    }

    private static void serve(ServerSocket server, Map<String, String> but) {
        try (Socket socket = server.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 stub\r\n");
            out.flush();
            boolean text = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (text && !line.equals(".")) {
                    continue;
                }
                String command = text ? "." : line.split(" ", 2)[0];
                text = command.equals("DATA");
                String answer = but.getOrDefault(command, text ? "354 go on" : "250 ok");
                if (answer.isEmpty()) {
                    return;
                }
                out.print(answer + "\r\n");
                out.flush();
            }
        } catch (IOException over) {
            // The channel hung up.
        }
    }

    private static MailChannel channel(int port) {
        MailChannel channel = new MailChannel();
        channel.host = Optional.of("127.0.0.1");
        channel.port = port;
        channel.from = Optional.of("tongzhi@rd.example.cn");
        channel.user = Optional.empty();
        channel.password = Optional.empty();
        channel.site = Optional.of("https://rd.example.cn/");
        channel.clock = Clock.fixed(Instant.parse("2026-03-15T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        return channel;
    }
}
