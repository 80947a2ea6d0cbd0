package org.classliaison.app.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Skips a class of tests where no browser is installed. Unlike an assumption in a set-up, Maven shows this as skipped. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "org.classliaison.app.testing.InstalledBrowser#isThere",
        disabledReason = "no chromium or google-chrome on the PATH: install one for the browser tests")
public @interface NeedsBrowser {}
