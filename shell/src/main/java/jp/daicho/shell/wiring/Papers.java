package jp.daicho.shell.wiring;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Recognises the files given as evidence by their bytes; they stay where they are. */
final class Papers {

    private Papers() {}

    static List<Evidence> recognised(@Nullable List<Path> files) {
        return files == null
                ? List.of()
                : files.stream().map(Papers::recognised).toList();
    }

    private static Evidence recognised(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Refused.badValue("evidence-unreadable", "evidence", file);
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            long size = Files.copy(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return new Evidence(
                    HexFormat.of().formatHex(digest.digest()),
                    size,
                    file.getFileName().toString());
        } catch (IOException unreadable) {
            throw Refused.badValue("evidence-unreadable", "evidence", file);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
