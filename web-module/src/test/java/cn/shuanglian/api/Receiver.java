package cn.shuanglian.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A program outside that is told what happens: it answers with the statuses given, then with 200, and remembers what came. */
public final class Receiver implements AutoCloseable {
    private static final int PAUSE = 100;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<Delivery> came = new CopyOnWriteArrayList<>();
    private final List<String> elsewhere = new CopyOnWriteArrayList<>();

    /** One request. */
    public record Delivery(String id, long timestamp, String signature, String body) {
        public JsonNode json() {
            return new Answer(200, null, body).json();
        }
    }

    /** Listens on the port of this machine; {@code /hooks} is for webhooks, everything else a trap. */
    public Receiver(int port, Integer... statuses) throws IOException {
        answers.addAll(List.of(statuses));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/hooks", this::take);
        server.createContext("/", exchange -> {
            elsewhere.add(exchange.getRequestURI().toString());
            end(exchange, 200);
        });
        server.setExecutor(threads);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        came.add(new Delivery(exchange.getRequestHeaders().getFirst("webhook-id"),
                Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                exchange.getRequestHeaders().getFirst("webhook-signature"), body));
        Integer status;
        synchronized (answers) {
            status = answers.pollFirst();
        }
        if (status != null && status / PAUSE == 3) {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + server.getAddress().getPort() + "/trap");
        }
        end(exchange, status == null ? 200 : status);
    }

    private static void end(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** What came, after waiting until it is so many; fails after half a minute. */
    public List<Delivery> await(int count) throws InterruptedException {
        for (int i = 0; i < 300 && came.size() < count; i++) {
            Thread.sleep(PAUSE);
        }
        if (came.size() < count) {
            throw new AssertionError(came.size() + " instead of " + count + " deliveries came: " + came);
        }
        return List.copyOf(came);
    }

    public List<Delivery> came() {
        return List.copyOf(came);
    }

    /** What came anywhere but to {@code /hooks}. */
    public List<String> elsewhere() {
        return List.copyOf(elsewhere);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
