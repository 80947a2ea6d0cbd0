/**
 * Setting up by chat: the first admin, classes, their groups, their two members, handing over.
 * Every step asks for the presser's rights again.
 */
@NullMarked
package org.classliaison.core.act.setup;

import org.jspecify.annotations.NullMarked;
