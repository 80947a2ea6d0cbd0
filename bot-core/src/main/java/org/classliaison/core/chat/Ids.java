package org.classliaison.core.chat;

/** Gives out ids: positive 64-bit numbers, unique over all instances, growing with time. */
@FunctionalInterface
public interface Ids {

    long next();
}
