/** 再委託: who works for the vendor, at any depth, and by whose consent. */
@NullMarked
package jp.daicho.contract.subcontract;

import org.jspecify.annotations.NullMarked;
