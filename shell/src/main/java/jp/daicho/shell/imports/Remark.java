package jp.daicho.shell.imports;

import jp.daicho.shell.imports.sheet.CellProblem;

/** What is to be said of a row's field. */
record Remark(String field, CellProblem about) {}
