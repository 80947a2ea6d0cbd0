package org.classliaison.app.rehearse;

import java.util.Set;
import org.classliaison.core.act.answer.Hearing;

/**
 * A line to try.
 *
 * @param hearings the modes to show it in, one or both
 */
record Line(String text, Set<Hearing> hearings) {}
