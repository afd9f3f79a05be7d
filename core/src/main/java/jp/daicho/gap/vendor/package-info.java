/** What must not be lacking at a vendor (委託事業者), and what the rules have to know of one. */
@NullMarked
package jp.daicho.gap.vendor;

import org.jspecify.annotations.NullMarked;
