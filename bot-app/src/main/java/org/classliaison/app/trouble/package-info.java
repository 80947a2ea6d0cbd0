/**
 * Why the program cannot start, for whoever runs it: what is wrong and what to do about it, in place of a stack trace. The
 * one room that every other room of the program may import.
 */
@NullMarked
package org.classliaison.app.trouble;

import org.jspecify.annotations.NullMarked;
