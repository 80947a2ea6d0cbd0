package org.classliaison.core.chat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bot's own sentences in one language; Chinese unless English is asked for. */
public final class Texts {

    private static final String BUNDLE = "org.classliaison.core.texts";

    private final ResourceBundle bundle;
    private final Locale locale;

    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The sentence of that key with its {@code {0}}, {@code {1}} filled in.
     *
     * @throws java.util.MissingResourceException if no bundle has the key
     */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** The sentence of that key, or the other words where no bundle has it. */
    public String orElse(String key, String otherwise) {
        return bundle.containsKey(key) ? get(key) : otherwise;
    }
}
