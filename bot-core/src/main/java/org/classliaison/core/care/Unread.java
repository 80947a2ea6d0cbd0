package org.classliaison.core.care;

import java.util.List;
import org.classliaison.core.chat.Incoming.Line;

/**
 * A line of a class's group that nobody has looked at yet.
 *
 * @param context what was said just before it, oldest first, without names
 * @param edited whether it is what its author has made of an earlier one
 */
public record Unread(Line line, long classId, List<String> context, boolean edited) {}
