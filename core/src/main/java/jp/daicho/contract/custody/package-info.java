/** 提供情報: what was handed over to a vendor, its return or disposal, and the inspection of what the vendor delivered. */
@NullMarked
package jp.daicho.contract.custody;

import org.jspecify.annotations.NullMarked;
