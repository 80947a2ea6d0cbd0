/**
 * The words every room shares: who speaks, where, what arrives and what is said.
 * Imports no other room, and knows no chat platform by name.
 */
@NullMarked
package org.classliaison.core.chat;

import org.jspecify.annotations.NullMarked;
