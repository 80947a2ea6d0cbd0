package org.classliaison.app.telegram;

import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** One thread's calls, one at a time. It can be hung up, so that a stop need not wait for Telegram. */
final class Line {

    private final BotApi api;
    private volatile boolean open;
    private volatile @Nullable Call current;

    Line(BotApi api) {
        this.api = api;
    }

    /** Not begun while the line is closed. */
    Exchange exchange(ApiCall request) {
        Call call = api.prepare(request);
        current = call;
        return open ? api.exchange(call) : new Exchange.NotBegun("stopped");
    }

    boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
    }

    void hangUp() {
        open = false;
        Call call = current;
        if (call != null) {
            call.cancel();
        }
    }
}
