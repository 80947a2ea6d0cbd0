/**
 * Reads one line of chat: its plain spelling, what it asks, of which stage it speaks, and whose case it is about.
 * Pure functions of the text; knows no entries and decides nothing.
 */
@NullMarked
package org.classliaison.core.understand;

import org.jspecify.annotations.NullMarked;
