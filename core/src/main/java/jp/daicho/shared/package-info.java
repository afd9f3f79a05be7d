/** The few words every feature uses. Imports nothing else of ours. */
@NullMarked
package jp.daicho.shared;

import org.jspecify.annotations.NullMarked;
