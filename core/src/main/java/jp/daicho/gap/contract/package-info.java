/** What must not be lacking in an outsourcing contract (業務委託契約), and what the rules have to know of one. */
@NullMarked
package jp.daicho.gap.contract;

import org.jspecify.annotations.NullMarked;
