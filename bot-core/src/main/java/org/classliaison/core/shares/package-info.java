/**
 * What students and members share with classes: experience posts and study cards, and the slow queue in which they
 * wait for their turn in each class.
 */
@NullMarked
package org.classliaison.core.shares;

import org.jspecify.annotations.NullMarked;
