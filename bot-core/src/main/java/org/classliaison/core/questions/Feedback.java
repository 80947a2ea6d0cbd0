package org.classliaison.core.questions;

/** What somebody pressed under an answer. One a person and question; the last press counts. */
public enum Feedback {
    USEFUL,
    USELESS
}
