/** What people ask about contracts. */
@NullMarked
package jp.daicho.contract.view;

import org.jspecify.annotations.NullMarked;
