/**
 * The database itself: an embedded MariaDB under the data folder, or a server that the settings name.
 * Ends with a data source that is known to answer; what is stored there is the business of other rooms.
 */
@NullMarked
package org.classliaison.app.database;

import org.jspecify.annotations.NullMarked;
