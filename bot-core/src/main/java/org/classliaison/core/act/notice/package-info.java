/**
 * Notices by chat: written and seen as they will be, approved, posted to the classes, acknowledged, and looked after
 * until everybody has them.
 */
@NullMarked
package org.classliaison.core.act.notice;

import org.jspecify.annotations.NullMarked;
