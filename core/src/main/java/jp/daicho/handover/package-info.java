/** Who holds what from when until when (引継ぎ), and how it is handed over to somebody else. */
@NullMarked
package jp.daicho.handover;

import org.jspecify.annotations.NullMarked;
