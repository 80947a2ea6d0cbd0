package org.classliaison.app.rehearse;

import java.util.Set;
import org.classliaison.core.act.answer.Hearing;

/**
 * A line to try.
 *
 * @param hearings the modes to show it in, one or both
 * @param why whether to say what decided
 */
record Line(String text, Set<Hearing> hearings, boolean why) {}
