/**
 * The stored questions: what was asked, what was decided and why, who answered, and where a class wants less of it.
 * Only lines that the bot answers or hands on become questions; everything else leaves no trace.
 */
@NullMarked
package org.classliaison.core.questions;

import org.jspecify.annotations.NullMarked;
