/**
 * Watches over the bot's place in the classes' groups: what keeps it from writing or pinning is kept until it works
 * again, and told once to those who can do something about it.
 */
@NullMarked
package org.classliaison.core.act.groups;

import org.jspecify.annotations.NullMarked;
