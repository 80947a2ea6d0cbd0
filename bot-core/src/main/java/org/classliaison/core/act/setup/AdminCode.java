package org.classliaison.core.act.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Digest;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Role;

/** The one-time code that makes the first branch admin of a bot. Only its hash is kept. */
public final class AdminCode {

    private static final Pattern SHAPE = Pattern.compile("admin-[A-Za-z0-9]{20}");

    private final Office office;
    private final Notes notes;

    public AdminCode(Office office) {
        this.office = office;
        this.notes = new Notes(office);
    }

    /** A fresh code while the bot has no admin; the one before it is void. Print it where only the operator looks. */
    public Optional<String> issue(BotId bot) {
        if (!office.registers().people().staff().branchAdmins(bot).isEmpty()) {
            return Optional.empty();
        }
        String code = "admin-" + office.made().tokens().next(20);
        office.registers().settings().put(key(bot), hash(code));
        return Optional.of(code);
    }

    public static boolean looksLike(String text) {
        return SHAPE.matcher(text.strip()).matches();
    }

    /** Makes whoever sends the right code in private a branch admin, once. */
    public void redeem(Person person, Who who, String text) {
        Optional<String> expected = office.registers().settings().get(key(person.bot()));
        String given = hash(text.strip());
        if (expected.isEmpty() || !MessageDigest.isEqual(bytes(expected.get()), bytes(given))) {
            notes.say(person.privateChat(), "setup.code.wrong");
            return;
        }
        office.registers().settings().remove(key(person.bot()));
        office.registers().people().persons().save(person.named(who.name()));
        long id = office.made().ids().next();
        office.registers()
                .people()
                .duties()
                .add(Duty.starting(
                        id,
                        person,
                        Role.BRANCH_ADMIN,
                        null,
                        office.registers().people().staff().today()));
        notes.say(person.privateChat(), "setup.code.welcome");
    }

    private static String key(BotId bot) {
        return "admin-code:" + bot;
    }

    private static String hash(String code) {
        return new Digest().add(code).hex(Digest.WHOLE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
