package org.classliaison.app.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The playground in a browser, used as a visitor does: be somebody, open a chat, say something, press, look. */
public final class PlaygroundPage implements AutoCloseable {

    private static final double PATIENCE = 15_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private PlaygroundPage(BrowserContext context, String url) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
        page.navigate(url);
        page.getByTestId("chats").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** @param view size, language and the like of a browser window that nothing is kept in yet */
    public static PlaygroundPage open(Browser browser, String url, Browser.NewContextOptions view) {
        return new PlaygroundPage(browser.newContext(view), url);
    }

    public Page page() {
        return page;
    }

    /** What the page wrote to its console as an error, and what it did not catch. */
    public List<String> complaints() {
        return complaints;
    }

    public void be(String name) {
        page.getByTestId("people").locator(".person").filter(with(name)).click();
    }

    /** Has the row at the top show the people of another class, and becomes one of them. */
    public void enter(String className) {
        page.getByTestId("home").selectOption(className);
    }

    public void openGroup() {
        page.getByTestId("chat-group").first().click();
    }

    public void beInGroup(String name) {
        be(name);
        openGroup();
    }

    public void beInPrivate(String name) {
        be(name);
        openPrivateChat();
    }

    public void openChannel() {
        page.getByTestId("chat-channel").click();
    }

    public void openPrivateChat() {
        page.getByTestId("chat-private").click();
    }

    public void say(String text) {
        Locator field = chat().getByTestId("composer-input");
        field.fill(text);
        field.press("Enter");
        PlaywrightAssertions.assertThat(field).hasValue("");
    }

    /** Sends a file with these words below it. */
    public void send(FilePayload file, String caption) {
        chat().getByTestId("composer-file").setInputFiles(file);
        PlaywrightAssertions.assertThat(chat().getByTestId("attachment")).containsText(file.name);
        say(caption);
        PlaywrightAssertions.assertThat(chat().getByTestId("attachment")).isHidden();
    }

    public void reply(Locator message, String text) {
        message.hover();
        message.getByTestId("message-reply").click();
        say(text);
    }

    public void edit(Locator message, String text) {
        message.hover();
        message.getByTestId("message-edit").click();
        say(text);
    }

    /** Presses the latest button with that label; it may have to arrive first. */
    public void press(String label) {
        chat().locator("[data-label='" + label + "']").last().click();
    }

    public Locator messages() {
        return chat().getByTestId("message");
    }

    public Locator fromBot() {
        return chat().locator(".message.of-bot");
    }

    public Locator lastFromBot() {
        return fromBot().last();
    }

    /** The bot's newest message with these words. */
    public Locator fromBot(String words) {
        return fromBot().filter(with(words)).last();
    }

    /** The bot's newest reply to a message with these words. */
    public Locator replyTo(String words) {
        Locator quote = page.getByTestId("quote").filter(with(words));
        return fromBot().filter(new Locator.FilterOptions().setHas(quote)).last();
    }

    /** The newest message of whoever the visitor is. */
    public Locator lastOfMine() {
        return chat().locator(".message.mine").last();
    }

    /** The newest message with these words. */
    public Locator message(String words) {
        return messages().filter(with(words)).last();
    }

    /** Whether nothing stands beyond the edge of the window. */
    public boolean fits() {
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        return width == page.viewportSize().width;
    }

    public Locator dialog() {
        return page.getByTestId("dialog");
    }

    /** The chat that is worked in: the only one, or the left one of two. */
    public Locator chat() {
        return page.getByTestId("pane-left");
    }

    @Override
    public void close() {
        context.close();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
