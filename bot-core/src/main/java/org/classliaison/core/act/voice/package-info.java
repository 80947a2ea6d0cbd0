/**
 * The side of whoever wrote a line: a kind word where it may help, what was put before people and why, how to disagree, how
 * to leave, how to report a message, and how to ask for help. Works whether or not a class lets lines be looked at.
 */
@NullMarked
package org.classliaison.core.act.voice;

import org.jspecify.annotations.NullMarked;
