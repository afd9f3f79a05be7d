/** What people ask about cloud services. */
@NullMarked
package jp.daicho.cloud.view;

import org.jspecify.annotations.NullMarked;
