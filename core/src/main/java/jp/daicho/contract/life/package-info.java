/** One contract as a whole, put together from its parts: the aggregate, and how its entries are corrected. */
@NullMarked
package jp.daicho.contract.life;

import org.jspecify.annotations.NullMarked;
