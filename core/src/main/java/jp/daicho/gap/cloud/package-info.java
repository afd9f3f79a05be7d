/** The rules for cloud services (クラウドサービス), and what they know of one. */
@NullMarked
package jp.daicho.gap.cloud;

import org.jspecify.annotations.NullMarked;
