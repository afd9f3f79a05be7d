/**
 * Outsourcing contracts (業務委託契約): who does what for us until when, with which clauses, and whether we confirmed that
 * they are kept.
 *
 * <p>Public: identifiers, values, commands and events. Everything else is this package's own business.
 */
@NullMarked
package jp.daicho.contract;

import org.jspecify.annotations.NullMarked;
