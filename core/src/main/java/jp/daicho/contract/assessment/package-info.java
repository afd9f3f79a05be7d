/** 契約項目の確認: which clauses a contract has, and where in its text. */
@NullMarked
package jp.daicho.contract.assessment;

import org.jspecify.annotations.NullMarked;
