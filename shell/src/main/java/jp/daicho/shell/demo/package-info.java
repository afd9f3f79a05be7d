/** {@code demo}: the ledger of a town that doesn't exist, for a first look. */
@NullMarked
package jp.daicho.shell.demo;

import org.jspecify.annotations.NullMarked;
