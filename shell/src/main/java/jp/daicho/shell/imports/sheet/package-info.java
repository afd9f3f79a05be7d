/** Tables that an office keeps in files: their bytes, rows, headings and cells. What a row means is not known here. */
@NullMarked
package jp.daicho.shell.imports.sheet;

import org.jspecify.annotations.NullMarked;
