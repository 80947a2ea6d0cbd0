/**
 * Entries out of a file that a member or the branch sends in private: shown first with everything that would change,
 * taken over at one press, all of them or none.
 */
@NullMarked
package org.classliaison.core.act.importing;

import org.jspecify.annotations.NullMarked;
