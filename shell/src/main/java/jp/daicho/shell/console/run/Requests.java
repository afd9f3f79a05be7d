package jp.daicho.shell.console.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Moment;
import jp.daicho.shell.console.Output;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.Surroundings;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.console.language.Dates;
import jp.daicho.shell.console.language.Languages;
import jp.daicho.shell.console.words.Global;
import jp.daicho.shell.console.words.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a request together: what is typed comes before the environment, the environment before the properties file. */
@Component
final class Requests {

    private static final String FILE = "daicho.properties";
    private static final List<Global> SETTINGS = List.of(Global.STORE, Global.ORGAN, Global.LANG, Global.OUTPUT);

    private final Surroundings surroundings;
    private final Locale spoken;
    private @Nullable Properties file;

    Requests(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.spoken = Languages.of(surroundings.environment());
    }

    /** The request of a command with these global options. */
    Request of(Map<String, String> typed, boolean askable) {
        Map<String, String> said = settings();
        said.putAll(typed);
        return request(said, askable);
    }

    private Request request(Map<String, String> said, boolean askable) {
        Moment knownAt = moment(said.get(Global.KNOWN_AT.option()));
        return new Request(
                said.get(Global.STORE.option()),
                said.get(Global.ORGAN.option()),
                language(said),
                output(said),
                on(said.get(Global.ON.option()), knownAt),
                knownAt,
                said.containsKey(Global.DRY_RUN.option()),
                said.containsKey(Global.YES.option()),
                said.containsKey(Global.NO_INPUT.option()) || !askable,
                said.containsKey(Global.VERBOSE.option()));
    }

    /** Only what can be set for all commands, each as far as it can be understood, for saying what can't. */
    Request lenient(Map<String, String> typed) {
        Map<String, String> understood = new HashMap<>();
        for (Map<String, String> said : List.of(readable(), typed)) {
            said.forEach((option, value) -> {
                if (isUnderstood(option, value)) {
                    understood.put(option, value);
                }
            });
        }
        return request(understood, false);
    }

    private boolean isUnderstood(String option, String value) {
        try {
            request(Map.of(option, value), false);
            return SETTINGS.stream().anyMatch(setting -> setting.option().equals(option));
        } catch (Refused unreadable) {
            return false;
        }
    }

    private Map<String, String> readable() {
        try {
            return settings();
        } catch (Refused unreadable) {
            return Map.of();
        }
    }

    private Map<String, String> settings() {
        Map<String, String> said = new HashMap<>();
        for (Global setting : SETTINGS) {
            String variable = surroundings.variable("DAICHO_" + setting.name());
            String value = variable == null ? file().getProperty(setting.option()) : variable;
            if (value != null && !value.isBlank()) {
                said.put(setting.option(), value.strip());
            }
        }
        return said;
    }

    private Properties file() {
        if (file == null) {
            file = read(surroundings.configFolder().resolve(FILE));
        }
        return file;
    }

    private static Properties read(Path path) {
        Properties properties = new Properties();
        if (Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw Refused.badValue("settings-unreadable", "", path);
            }
        }
        return properties;
    }

    private Locale language(Map<String, String> said) {
        String typed = said.get(Global.LANG.option());
        return typed == null ? spoken : Languages.named(Global.LANG.option(), typed);
    }

    private static Output output(Map<String, String> said) {
        String typed = said.getOrDefault(Global.OUTPUT.option(), Codes.of(Output.TABLE));
        for (Output output : Output.values()) {
            if (Codes.of(output).equals(typed.strip().toLowerCase(Locale.ROOT))) {
                return output;
            }
        }
        throw Values.notAllowed(Global.OUTPUT.option(), "--output", typed, Output.class);
    }

    private static @Nullable LocalDate on(@Nullable String typed, @Nullable Moment knownAt) {
        if (typed != null) {
            return Dates.parse(Global.ON.option(), typed);
        }
        return knownAt instanceof Moment.EndOf end ? end.day() : null;
    }

    private static @Nullable Moment moment(@Nullable String typed) {
        return typed == null ? null : Moment.under(Global.KNOWN_AT.option(), typed);
    }
}
