package jp.daicho.shell.imports;

import java.nio.file.Path;
import jp.daicho.shell.imports.sheet.RejectsFile;
import jp.daicho.shell.imports.sheet.Row;
import jp.daicho.shell.imports.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Where rejected rows go, if anywhere; without any, there is no file. */
final class Rejects implements AutoCloseable {

    private final @Nullable Path path;
    private final Sheet sheet;
    private @Nullable RejectsFile file;

    Rejects(@Nullable Path path, Sheet sheet) {
        this.path = path;
        this.sheet = sheet;
    }

    void add(Row row) {
        if (path != null && file == null) {
            file = RejectsFile.create(path, sheet);
        }
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
