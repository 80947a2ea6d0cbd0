package org.classliaison.app;

import com.microsoft.playwright.Browser;
import org.classliaison.app.testing.InstalledBrowser;
import org.classliaison.app.testing.PlaygroundPage;

/** A browser and a program for it to visit. */
record PlaygroundVisit(InstalledBrowser browser, PlaygroundProgram program) implements AutoCloseable {

    static PlaygroundVisit begin() {
        return new PlaygroundVisit(InstalledBrowser.launch(), PlaygroundProgram.start());
    }

    /** A window of a computer, in Chinese. */
    static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
    }

    static Browser.NewContextOptions phone() {
        return desktop()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true);
    }

    PlaygroundPage open(Browser.NewContextOptions view) {
        return PlaygroundPage.open(browser.browser(), program.page(), view);
    }

    @Override
    public void close() {
        program.close();
        browser.close();
    }
}
