/**
 * What an operator sees under /actuator/health: how much waits, what was set aside, what is in doubt.
 */
@NullMarked
package org.classliaison.app.health;

import org.jspecify.annotations.NullMarked;
