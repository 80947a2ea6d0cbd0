/**
 * Measures the program on the machine it runs on. Each bench prints what it did and ends with one line of JSON.
 */
@NullMarked
package org.classliaison.app.bench;

import org.jspecify.annotations.NullMarked;
