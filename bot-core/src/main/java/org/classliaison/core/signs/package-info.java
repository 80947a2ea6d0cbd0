/**
 * What in a line of chat may need a person's care, and why it looks so. Everything happens in this process, from the
 * project's own lists and lines; no category, list or rule here knows of politics, religion, ethnicity or identity.
 */
@NullMarked
package org.classliaison.core.signs;

import org.jspecify.annotations.NullMarked;
