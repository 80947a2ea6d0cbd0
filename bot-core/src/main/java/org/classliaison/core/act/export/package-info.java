/**
 * A class's questions as files, for its members. Askers appear by pseudonym only.
 */
@NullMarked
package org.classliaison.core.act.export;

import org.jspecify.annotations.NullMarked;
