/** What people ask about accounts of social media. */
@NullMarked
package jp.daicho.social.view;

import org.jspecify.annotations.NullMarked;
