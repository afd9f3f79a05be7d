/** Answers about what people hold. */
@NullMarked
package jp.daicho.handover.view;

import org.jspecify.annotations.NullMarked;
