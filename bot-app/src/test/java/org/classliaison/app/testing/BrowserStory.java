package org.classliaison.app.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A story that is played in a browser, step after step, in one zone. Its class is skipped where no browser is installed:
 * unlike an assumption in a set-up, Maven shows this as skipped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("once")
@TestMethodOrder(OrderAnnotation.class)
@EnabledIf(
        value = "org.classliaison.app.testing.InstalledBrowser#isThere",
        disabledReason = "no chromium or google-chrome on the PATH: install one for the browser tests")
public @interface BrowserStory {}
