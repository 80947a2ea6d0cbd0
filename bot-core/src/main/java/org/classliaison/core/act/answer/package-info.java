/**
 * Deciding what a line of chat gets: an answer, a choice, a person, a refusal or nothing, and the words of the answer.
 * Wrong answers cost more than silence here, so every doubt leads to a person or to no reply.
 */
@NullMarked
package org.classliaison.core.act.answer;

import org.jspecify.annotations.NullMarked;
