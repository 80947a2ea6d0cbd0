package org.classliaison.core.act.setup;

import java.time.Clock;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Tokens;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Invitations;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Settings;
import org.classliaison.core.people.Staff;

/** What this room works with: the registers of the branch, the pen, and what makes ids, tokens and links. */
public record Office(Registers registers, Pen pen, Made made, Clock clock) {

    public record Registers(
            ClassGroups classes,
            People people,
            Invitations invitations,
            Expectations expectations,
            Settings settings) {}

    public record People(Persons persons, Duties duties, Staff staff) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts) {}

    public record Made(Ids ids, Tokens tokens, DeepLinks links) {}
}
