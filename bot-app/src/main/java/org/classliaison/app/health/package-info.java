/**
 * What an operator sees under /actuator/health: how much waits, what was set aside, what is in doubt, and
 * whether lines can be looked at.
 */
@NullMarked
package org.classliaison.app.health;

import org.jspecify.annotations.NullMarked;
