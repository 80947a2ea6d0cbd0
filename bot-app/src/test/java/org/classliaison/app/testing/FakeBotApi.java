package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A Telegram of our own on loopback: the Bot API for the bot, people with groups and buttons for tests.
 * Strict where Telegram is strict; needs no test framework, so that it can run as a process of its own.
 */
public final class FakeBotApi implements AutoCloseable {

    private static final long BOT = 123456;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final FakeUpdates updates = new FakeUpdates();
    private final FakeFaults faults = new FakeFaults();
    private final FakeLimits limits = new FakeLimits();
    private final Map<Long, FakeChat> chats = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> commands = new ConcurrentHashMap<>();
    private final Set<String> openPresses = ConcurrentHashMap.newKeySet();
    private final Map<String, JsonNode> toasts = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicLong numbers = new AtomicLong(10);
    private volatile boolean readsAll;

    private FakeBotApi(int port) {
        // Otherwise every answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + port + " cannot be opened", e);
        }
        server.setExecutor(threads);
        server.createContext("/", new FakeHttp(this));
        server.createContext("/control/", new FakeControl(this));
        server.start();
    }

    /** @param args the port, 0 or nothing for any free one; prints address and token */
    public static void main(String[] args) {
        FakeBotApi api = start(args.length == 0 ? 0 : Integer.parseInt(args[0]));
        System.out.println("TELEGRAM_API_URL=" + api.url());
        System.out.println("TELEGRAM_BOT_TOKEN=" + api.token());
    }

    public static FakeBotApi start() {
        return start(0);
    }

    public static FakeBotApi start(int port) {
        return new FakeBotApi(port);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String token() {
        return BOT + ":FAKE-token_of_no_value_0123456789abcd";
    }

    public String username() {
        return "class_liaison_bot";
    }

    public FakeGroup group(long id) {
        return (FakeGroup) chats.computeIfAbsent(id, any -> new FakeGroup(this, id));
    }

    public FakePrivateChat privateChat(FakeUser user) {
        return (FakePrivateChat) chats.computeIfAbsent(user.id(), any -> new FakePrivateChat(this, user));
    }

    public FakeUpdates updates() {
        return updates;
    }

    public FakeFaults faults() {
        return faults;
    }

    public FakeLimits limits() {
        return limits;
    }

    /** What the bot answered to a press, empty while it has not. */
    public Optional<String> toast(String pressId) {
        return Optional.ofNullable(toasts.get(pressId))
                .map(call -> call.path("text").asText());
    }

    /** What was wrong with calls that meant to say or change something, with the name of the method. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The command menu of a language; the default one under the empty name. */
    public Optional<JsonNode> commands(String language) {
        return Optional.ofNullable(commands.get(language));
    }

    /** As if privacy mode were off. */
    public void letReadAll() {
        readsAll = true;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** @param kind photo or document: what came as the one cannot be sent on as the other */
    String keep(String kind, byte[] content) {
        String id = kind + numbers.incrementAndGet();
        files.put(id, content);
        return id;
    }

    Optional<byte[]> file(String id) {
        return Optional.ofNullable(files.get(id));
    }

    boolean readsAll() {
        return readsAll;
    }

    void complained(String complaint) {
        complaints.add(complaint);
    }

    void commands(String language, JsonNode menu) {
        commands.put(language, menu);
    }

    boolean answerPress(String pressId, JsonNode call) {
        boolean open = openPresses.remove(pressId);
        if (open) {
            toasts.put(pressId, call);
        }
        return open;
    }

    Optional<FakeChat> chat(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    ObjectNode botJson() {
        return FakeJson.object()
                .put("id", BOT)
                .put("is_bot", true)
                .put("first_name", "联系人")
                .put("username", username());
    }

    ObjectNode memberJson(String status) {
        ObjectNode member = FakeJson.object().put("status", status);
        if (status.equals("kicked")) {
            member.put("until_date", 0);
        }
        return member.set("user", botJson());
    }

    long nextMessageId() {
        return numbers.incrementAndGet();
    }

    String nextPressId() {
        String pressId = "press-" + numbers.incrementAndGet();
        openPresses.add(pressId);
        return pressId;
    }

    long epochSecond() {
        return System.currentTimeMillis() / 1000;
    }
}
