/**
 * Letters of which nobody can tell whether they arrived, put before the people who can look into the group: send again,
 * or leave it. In private only.
 */
@NullMarked
package org.classliaison.core.act.doubt;

import org.jspecify.annotations.NullMarked;
