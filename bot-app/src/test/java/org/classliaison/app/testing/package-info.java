/**
 * What tests of several rooms share: a real database.
 * One server per test JVM, a schema of its own for each test class.
 */
@NullMarked
package org.classliaison.app.testing;

import org.jspecify.annotations.NullMarked;
