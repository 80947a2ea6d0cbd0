/**
 * The command {@code rehearse}: what the bot would do with each line of a file, without a group, a database or a token.
 * For the branch to try out its knowledge base, and for measuring the answering brain from outside.
 */
@NullMarked
package org.classliaison.app.rehearse;

import org.jspecify.annotations.NullMarked;
