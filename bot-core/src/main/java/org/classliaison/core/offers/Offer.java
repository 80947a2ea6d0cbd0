package org.classliaison.core.offers;

import java.time.Instant;

/**
 * One offered button.
 *
 * @param token 16 random characters
 */
public record Offer(String token, Offered what, Instant expiresAt) {}
