/** What must not be lacking in an organ's own rules (規程), and what the rules have to know of them. */
@NullMarked
package jp.daicho.gap.policy;

import org.jspecify.annotations.NullMarked;
