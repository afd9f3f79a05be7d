/**
 * Contract clauses (契約項目): which a catalogue edition names, and which a contract must have.
 *
 * <p>An edition is data, recorded in the ledger with its digest, and never changed. A contract assessed under one edition
 * keeps it until it is assessed anew.
 */
@NullMarked
package jp.daicho.clause;

import org.jspecify.annotations.NullMarked;
