package org.classliaison.app.playground;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.classliaison.core.inbox.Inbox;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open pages, each with a stream of its own. */
class Live implements PlaygroundCourier.Toasts {

    private final MessageRows messages;
    private final Inbox inbox;
    private final Bell bell;
    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();

    Live(MessageRows messages, Inbox inbox, Bell bell) {
        this.messages = messages;
        this.inbox = inbox;
        this.bell = bell;
    }

    /** @param cursor the number of the last change that the page knows */
    SseEmitter open(long cursor) {
        SseEmitter emitter = new SseEmitter(0L);
        OpenPage page = new OpenPage(new OpenPage.Sources(messages, inbox, bell), emitter, cursor);
        pages.add(page);
        emitter.onCompletion(() -> close(page));
        emitter.onError(failure -> close(page));
        Thread.ofVirtual().name("playground-page").start(page);
        return emitter;
    }

    /** Toasts are not kept: they answer a press of this moment. */
    @Override
    public void show(String pressId, String text) {
        pages.forEach(page -> page.toast(pressId, text));
        bell.ring();
    }

    int openPages() {
        return pages.size();
    }

    /** An open stream would otherwise hold up a clean stop until its grace period ends. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        pages.forEach(OpenPage::close);
        bell.ring();
    }

    private void close(OpenPage page) {
        pages.remove(page);
        page.close();
        bell.ring();
    }
}
