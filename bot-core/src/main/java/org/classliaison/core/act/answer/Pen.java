package org.classliaison.core.act.answer;

import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.outbox.Mail;

/** What this room writes with. */
public record Pen(Mail mail, Buttons buttons, Texts texts) {}
