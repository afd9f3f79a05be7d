package jp.daicho.shell.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.ledger.proof.CheckpointNotes;
import jp.daicho.ledger.sqlite.SqliteLedger;
import jp.daicho.office.OrganId;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.Surroundings;

/** The folder that holds ledgers, one file an organ: {@code <store>/<ORGAN>.db}. */
public record Store(Path folder) {

    private static final String ENDING = ".db";
    private static final String KEYS = ".keys" + ENDING;
    private static final String NOTES = ".checkpoints";

    /** The store a request names, or the one in the user's data folder. */
    static Store of(Request request, Surroundings surroundings) {
        var named = request.store();
        if (named == null) {
            return new Store(surroundings.dataFolder());
        }
        if (named.startsWith("mongodb://") || named.startsWith("mongodb+srv://")) {
            throw Refused.badValue("store-home-unknown", "store");
        }
        return new Store(Path.of(named).toAbsolutePath().normalize());
    }

    static boolean isFileOf(Path file, String organ) {
        return file.endsWith(organ + ENDING);
    }

    /** The organ whose ledger {@code file} is, by its name. */
    static String organOf(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }

    /** There is no ledger in {@code file}: there never was, or what was noted beside it says that it is gone. */
    static Refused missing(Path file) {
        return Files.exists(CheckpointNotes.beside(file).file())
                ? Refused.unusable("store-vanished", file)
                : Refused.notFound("register-missing", file);
    }

    Path file(OrganId organ) {
        return folder.resolve(organ + ENDING);
    }

    boolean holds(OrganId organ) {
        return SqliteLedger.isThere(file(organ));
    }

    /** The organs that have a ledger here, by code. */
    List<OrganId> organs() {
        return organs(ENDING);
    }

    private List<OrganId> organs(String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.endsWith(KEYS))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .filter(OrganId::isCode)
                    .sorted()
                    .map(OrganId::new)
                    .toList();
        } catch (IOException unreadable) {
            throw Refused.unusable("store-unreadable", folder);
        }
    }

    /** The organ a request names, or the only one that has a ledger here. */
    OrganId organ(Request request) {
        if (request.organ() != null) {
            return new OrganId(request.organ());
        }
        var organs = organs();
        return switch (organs.size()) {
            case 0 -> throw none();
            case 1 -> organs.get(0);
            default ->
                throw Refused.badValue(
                        "organ-ambiguous",
                        "organ",
                        String.join(", ", organs.stream().map(OrganId::value).toList()));
        };
    }

    private Refused none() {
        var noted = organs(NOTES);
        return noted.isEmpty() ? Refused.notFound("register-missing", folder) : missing(file(noted.getFirst()));
    }
}
