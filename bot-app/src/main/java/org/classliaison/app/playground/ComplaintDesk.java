package org.classliaison.app.playground;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns complaints into answers. */
@RestControllerAdvice(basePackageClasses = ComplaintDesk.class)
class ComplaintDesk {

    /** What the page shows to its visitor. */
    record Sentence(String error) {}

    @ExceptionHandler
    ResponseEntity<Sentence> answer(Complaint complaint, Locale locale) {
        return ResponseEntity.status(complaint.status()).body(new Sentence(complaint.sentence(locale)));
    }

    @ExceptionHandler
    ResponseEntity<Sentence> answer(HttpMessageNotReadableException unreadable, Locale locale) {
        String sentence = Complaint.sentence("request.misshapen", locale);
        return ResponseEntity.status(HttpStatus.BAD_REQUEST).body(new Sentence(sentence));
    }
}
