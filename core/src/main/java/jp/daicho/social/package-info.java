/** ソーシャルメディア: the organ's accounts, who answers for them, and what happens to them. */
@NullMarked
package jp.daicho.social;

import org.jspecify.annotations.NullMarked;
