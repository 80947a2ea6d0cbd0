package org.classliaison.app.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Calls methods of the Bot API. One call is one request: nothing is repeated behind our back, and nothing is thrown.
 * Reasons name the kind of error only, because addresses contain the token.
 */
final class BotApi {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** Idle connections are closed before Telegram does it: a request into a closing one ends in doubt. */
    private static final int KEPT_SECONDS = 30;

    private static final int KEPT_CONNECTIONS = 8;

    private final BotAddress address;
    private final OkHttpClient client;

    /** Set by OkHttp's listener as soon as the first byte is about to leave. */
    private static final class Progress {
        private volatile boolean begun;
    }

    private static final EventListener NOTES_BEGINNING = new EventListener() {
        @Override
        public void requestHeadersStart(Call call) {
            Progress progress = call.request().tag(Progress.class);
            if (progress != null) {
                progress.begun = true;
            }
        }
    };

    /**
     * @param read the longest silence while waiting for an answer
     * @param whole the longest time for everything together
     */
    record Patience(Duration read, Duration whole) {}

    BotApi(BotAddress address, Patience patience) {
        this.address = address;
        // Calls are synchronous, so OkHttp's five calls per host do not apply; SendLetters counts those in flight.
        this.client = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectionPool(new ConnectionPool(KEPT_CONNECTIONS, KEPT_SECONDS, TimeUnit.SECONDS))
                .connectTimeout(CONNECT)
                .readTimeout(patience.read())
                .writeTimeout(patience.read())
                .callTimeout(patience.whole())
                .eventListener(NOTES_BEGINNING)
                .build();
    }

    /** A call that can be cancelled from another thread. */
    Call prepare(ApiCall call) {
        Request request = new Request.Builder()
                .url(address.method(call.method()))
                .post(new OneShotBody(call.body()))
                .tag(Progress.class, new Progress())
                .build();
        return client.newCall(request);
    }

    Exchange exchange(Call call) {
        try (Response response = call.execute()) {
            ResponseBody body = response.body();
            return new Exchange.Answered(response.code(), body == null ? "" : body.string());
        } catch (IOException | RuntimeException e) {
            String reason = e.getClass().getSimpleName();
            Progress progress = call.request().tag(Progress.class);
            boolean begun = progress == null || progress.begun;
            return begun ? new Exchange.Unanswered(reason) : new Exchange.NotBegun(reason);
        }
    }

    /** Empty where the file does not come, or has more bytes than that. */
    Optional<byte[]> download(String path, int mostBytes) {
        Request request = new Request.Builder().url(address.file(path)).build();
        try (Response response = client.newCall(request).execute()) {
            ResponseBody body = response.body();
            if (!response.isSuccessful() || body == null) {
                return Optional.empty();
            }
            byte[] content = body.byteStream().readNBytes(mostBytes + 1);
            return content.length > mostBytes ? Optional.empty() : Optional.of(content);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    Exchange exchange(ApiCall call) {
        return exchange(prepare(call));
    }
}
