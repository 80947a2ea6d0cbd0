/**
 * The members' side of care: two people switch it on, the bot puts before them what may need a person, and a person
 * decides. Nothing here speaks in the group except to say what is looked at, and nothing counts persons.
 */
@NullMarked
package org.classliaison.core.act.care;

import org.jspecify.annotations.NullMarked;
