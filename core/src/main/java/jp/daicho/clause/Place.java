package jp.daicho.clause;

/**
 * Where something stands in a file that somebody wrote.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
