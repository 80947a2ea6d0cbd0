/**
 * Keeping the knowledge base by chat: whoever may change an entry sees it as students do, writes, checks old against new,
 * and puts it into force; what was before is kept and can be brought back.
 */
@NullMarked
package org.classliaison.core.act.kb;

import org.jspecify.annotations.NullMarked;
