/**
 * What a class has written down about itself: deadlines, events, figures, contacts, and where one student stands who
 * asked for it. Notices and reminders read and write the same records. No lists of students.
 */
@NullMarked
package org.classliaison.core.records;

import org.jspecify.annotations.NullMarked;
