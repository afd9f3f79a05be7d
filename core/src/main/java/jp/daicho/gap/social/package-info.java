/** What must not be lacking at an account of social media, and what the rules have to know of one. */
@NullMarked
package jp.daicho.gap.social;

import org.jspecify.annotations.NullMarked;
