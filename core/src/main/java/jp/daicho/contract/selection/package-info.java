/** 選定: by which criteria vendors were looked at, and which of them was chosen. */
@NullMarked
package jp.daicho.contract.selection;

import org.jspecify.annotations.NullMarked;
