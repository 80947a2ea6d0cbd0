@org.jspecify.annotations.NullMarked
package org.classliaison.core;
