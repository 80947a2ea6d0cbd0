/**
 * The core's ports on MySQL and MariaDB: one mapper and one XML file for each table, SQL that names its columns.
 * Everything here takes part in the caller's transaction, except the inbox, which commits at once.
 */
@NullMarked
package org.classliaison.app.store;

import org.jspecify.annotations.NullMarked;
