/** 履行の確認と措置: whether the vendor keeps the contract, and what was done where it didn't. */
@NullMarked
package jp.daicho.contract.oversight;

import org.jspecify.annotations.NullMarked;
