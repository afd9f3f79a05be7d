package jp.daicho.shell.imports;

import java.nio.file.Path;
import jp.daicho.shell.imports.sheet.RejectsFile;
import jp.daicho.shell.imports.sheet.Row;
import jp.daicho.shell.imports.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Where rejected rows go, if anywhere: a place where none can be written is refused before the first row is recorded. */
final class Rejects implements AutoCloseable {

    private final @Nullable RejectsFile file;

    Rejects(@Nullable Path path, Sheet sheet) {
        file = path == null ? null : RejectsFile.create(path, sheet);
    }

    void add(Row row) {
        if (file != null) {
            file.add(row);
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
