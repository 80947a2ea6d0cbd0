package org.classliaison.app.playground;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpStatus;

/** Something a visitor asked for that cannot be done, with a sentence for them to read. */
final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "org.classliaison.app.playground.complaints";

    private final HttpStatus status;
    private final String key;
    private final List<String> values;

    private Complaint(HttpStatus status, String key, String... values) {
        super(key);
        this.status = status;
        this.key = key;
        this.values = List.of(values);
    }

    static Complaint badRequest(String key, String... values) {
        return new Complaint(HttpStatus.BAD_REQUEST, key, values);
    }

    static Complaint forbidden(String key, String... values) {
        return new Complaint(HttpStatus.FORBIDDEN, key, values);
    }

    static Complaint notFound(String key) {
        return new Complaint(HttpStatus.NOT_FOUND, key);
    }

    static Complaint conflict(String key) {
        return new Complaint(HttpStatus.CONFLICT, key);
    }

    HttpStatus status() {
        return status;
    }

    /** Chinese unless English is asked for. */
    String sentence(Locale locale) {
        return sentence(key, locale, values.toArray());
    }

    static String sentence(String key, Locale locale, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
