/** The ledger as Axon sees it: storage engine, stored event names, serializer, and the unit of work around a decision. */
@NullMarked
package jp.daicho.ledger.axon;

import org.jspecify.annotations.NullMarked;
