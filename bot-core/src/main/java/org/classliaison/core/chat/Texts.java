package org.classliaison.core.chat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bot's own sentences in one language; Chinese unless English is asked for. */
public final class Texts {

    /** A text may name another, which stands in its place: {@code ${aid.lines}}. */
    private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Za-z.]+)}");

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
        return new MessageFormat(pattern(key), locale).format(values);
    }

    private String pattern(String key) {
        String written = bundle.getString(key);
        return written.contains("${")
                ? NAMED.matcher(written).replaceAll(named -> Matcher.quoteReplacement(pattern(named.group(1))))
                : written;
    }

    /** Names one after the other, as the language writes it: a、b、c or a, b and c. Empty for none. */
    public String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(get("list.between"), names.subList(0, last)) + get("list.last") + names.get(last);
    }

    /** The sentence of that key, or the other words where no bundle has it. */
    public String orElse(String key, String otherwise) {
        return bundle.containsKey(key) ? get(key) : otherwise;
    }
}
