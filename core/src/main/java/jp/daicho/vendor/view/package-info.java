/** What people ask about vendors. */
@NullMarked
package jp.daicho.vendor.view;

import org.jspecify.annotations.NullMarked;
