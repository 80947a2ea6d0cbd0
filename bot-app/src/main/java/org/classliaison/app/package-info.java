/**
 * The program: what it can be told to do, and the wiring of its rooms.
 * Only this package sees every room; the rooms never import each other.
 */
@NullMarked
package org.classliaison.app;

import org.jspecify.annotations.NullMarked;
