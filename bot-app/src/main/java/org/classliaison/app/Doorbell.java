package org.classliaison.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.classliaison.core.inbox.Wakeup;

/** Rung by whoever accepts updates, heard by all bots. Exists before them, because their platforms need it. */
final class Doorbell implements Wakeup {

    private final List<Wakeup> listeners = new CopyOnWriteArrayList<>();

    void addListener(Wakeup listener) {
        listeners.add(listener);
    }

    @Override
    public void wake() {
        listeners.forEach(Wakeup::wake);
    }
}
