/** 決裁と例外措置: who may decide on a day, and what the office does for a while otherwise than its rules say. */
@NullMarked
package jp.daicho.office.approval;

import org.jspecify.annotations.NullMarked;
