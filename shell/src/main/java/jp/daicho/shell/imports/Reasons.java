package jp.daicho.shell.imports;

/** Why a clause doesn't apply to a contract, where all that is known is a sign in a row of a file. */
interface Reasons {

    String of(int row, String sign);
}
