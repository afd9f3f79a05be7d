/**
 * Vendors (委託事業者・提供者): who supplies us, what certifies them, and whether we may still award to them.
 *
 * <p>Public: identifiers, commands and events. Everything else is this package's own business.
 */
@NullMarked
package jp.daicho.vendor;

import org.jspecify.annotations.NullMarked;
