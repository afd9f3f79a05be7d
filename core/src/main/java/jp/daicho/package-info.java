/** The core: one package per thing an organ keeps account of, assembled by {@link jp.daicho.Daicho}. */
@NullMarked
package jp.daicho;

import org.jspecify.annotations.NullMarked;
