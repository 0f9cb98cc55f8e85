package cn.shuanglian.registry.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Posts to a checked place. Written on sockets because the JDK's HTTP client looks names up by itself, which would undo the check: here the
 * connection goes to an address of the {@link Target} and to no proxy, the certificate must fit the name of the URL, a redirect is an answer
 * like any other, and of what comes back only the head is read. Connecting may take 3 seconds, everything 10.
 */
@ApplicationScoped
public class Calls {
    private static final int LARGEST_HEAD = 16_384;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: .*)?");
    private static final Pattern RETRY_AFTER = Pattern.compile("(?im)^retry-after:[ \\t]*(\\d{1,9})[ \\t]*$");

    private final SSLSocketFactory tls;
    private final Duration toConnect;
    private final Duration toAnswer;

    /** For the container's proxy. */
    protected Calls() {
        this(null, null, null);
    }

    @Inject
    Calls(@ConfigProperty(name = "app.webhooks.ca") Optional<String> authorities) {
        this(Authorities.trusting(authorities.orElse(null)), Duration.ofSeconds(3), Duration.ofSeconds(10));
    }

    Calls(SSLSocketFactory tls, Duration toConnect, Duration toAnswer) {
        this.tls = tls;
        this.toConnect = toConnect;
        this.toAnswer = toAnswer;
    }

    /** Posts JSON with these headers and tells what became of it; never throws. */
    public Reply post(Target to, Map<String, String> headers, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        AtomicBoolean late = new AtomicBoolean();
        Socket plain = new Socket(Proxy.NO_PROXY);
        // Reading has no limit of its own that could be stretched byte by byte; the clock shuts the connection.
        CompletableFuture<Void> limit = CompletableFuture.runAsync(() -> {
            late.set(true);
            shut(plain);
        }, CompletableFuture.delayedExecutor(toAnswer.toMillis(), TimeUnit.MILLISECONDS));
        try {
            if (!connected(plain, to)) {
                return Reply.of(Reply.Trouble.UNREACHABLE);
            }
            return exchange(to, plain, head(to, headers, body.length), body);
        } catch (SocketTimeoutException e) {
            return Reply.of(Reply.Trouble.TIMEOUT);
        } catch (SSLException e) {
            return Reply.of(late.get() ? Reply.Trouble.TIMEOUT : Reply.Trouble.TLS);
        } catch (IOException e) {
            return Reply.of(late.get() ? Reply.Trouble.TIMEOUT : Reply.Trouble.BROKEN_OFF);
        } finally {
            limit.cancel(false);
            shut(plain);
        }
    }

    /** Only the first address is tried: a second one would be a second chance for whoever sits behind the name. */
    private boolean connected(Socket socket, Target to) {
        try {
            InetAddress address = to.addresses().get(0);
            socket.connect(new InetSocketAddress(address, to.port()), (int) toConnect.toMillis());
            socket.setSoTimeout((int) toAnswer.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Reply exchange(Target to, Socket plain, byte[] head, byte[] body) throws IOException {
        Socket socket = to.tls() ? secured(plain, to) : plain;
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(head);
        whole.write(body);
        socket.getOutputStream().write(whole.toByteArray());
        socket.getOutputStream().flush();
        InputStream in = new BufferedInputStream(socket.getInputStream());
        while (true) {
            String answer = head(in);
            Matcher status = STATUS.matcher(answer.lines().findFirst().orElse(""));
            if (!status.matches()) {
                return Reply.of(Reply.Trouble.NOT_HTTP);
            }
            int code = Integer.parseInt(status.group(1));
            // 100 Continue and its like announce the answer that is to follow.
            if (code >= 200) {
                Matcher wait = RETRY_AFTER.matcher(answer);
                return new Reply(code, null, wait.find() ? Duration.ofSeconds(Long.parseLong(wait.group(1))) : null);
            }
        }
    }

    private Socket secured(Socket plain, Target to) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, to.host(), to.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] head(Target to, Map<String, String> headers, int length) {
        StringBuilder head = new StringBuilder("POST ").append(to.path()).append(" HTTP/1.1\r\nHost: ").append(to.authority());
        head.append("\r\nUser-Agent: Shuanglian\r\nAccept: */*\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ")
                .append(length);
        headers.forEach((name, value) -> head.append("\r\n").append(name).append(": ").append(value));
        return head.append("\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Everything up to the first empty line. @throws IOException when the other side hangs up before or goes on for too long */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < LARGEST_HEAD) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the other side hung up");
            }
            if (next != '\r') {
                head.append((char) next);
            }
            int length = head.length();
            if (length > 1 && head.charAt(length - 1) == '\n' && head.charAt(length - 2) == '\n') {
                return head.toString();
            }
        }
        throw new IOException("the head is too long");
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // There is nothing more to be lost.
        }
    }
}
