package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Digest;
import org.classliaison.core.people.Invitation;
import org.classliaison.core.people.Invitations;

/**
 * Invitations in table invitation. The hash needs no salt: a token is 20 random characters, so nobody can
 * compute a table of all of them.
 */
final class StoredInvitations implements Invitations {

    private final InvitationMapper mapper;

    StoredInvitations(InvitationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Invitation invitation) {
        InvitationRow row = new InvitationRow(
                invitation.bot(),
                sha256(invitation.token()),
                invitation.role(),
                invitation.classId(),
                invitation.from(),
                invitation.expiresAt());
        Affected.one(mapper.insert(row), "Invitation of", invitation.bot());
    }

    @Override
    public Optional<Invitation> find(BotId bot, String token, Instant now) {
        return mapper.find(bot, sha256(token), now).map(row -> row.invitation(token));
    }

    /** The row's deletion is the use: of two at once only one deletes it. */
    @Override
    public boolean use(BotId bot, String token) {
        return mapper.delete(bot, sha256(token)) == 1;
    }

    @Override
    public int removeExpired(Instant now) {
        return mapper.deleteExpired(now);
    }

    private static String sha256(String token) {
        return new Digest().add(token).hex(Digest.WHOLE);
    }
}
