@NullMarked
package org.classliaison.app.knowledgefiles;

import org.jspecify.annotations.NullMarked;
