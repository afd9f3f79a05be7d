package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.daicho.Daicho;
import jp.daicho.ledger.keys.Opened;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.console.language.Languages;
import jp.daicho.shell.console.language.Rooms;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.console.words.Catalogue;
import jp.daicho.shell.console.words.Global;
import jp.daicho.shell.console.words.Signature;
import jp.daicho.shell.console.words.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Nothing is said in one language only, and nothing outside of the bundles. */
class LanguageTest {

    private static final Path TEXTS = Path.of("src/main/resources/messages");
    private static final Pattern REFUSAL = Pattern.compile(
            "Refused\\s*\\.(?:badValue|notPermitted|notFound|byRule|damaged|unusable)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");

    static List<String> rooms() {
        return Rooms.ALL;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextExistsInEveryLanguageWithTheSamePlaces(String room) throws IOException {
        var japanese = places(room, Locale.JAPANESE);

        assertThat(places(room, Locale.ENGLISH)).isEqualTo(japanese);
    }

    private static Map<String, Set<String>> places(String room, Locale language) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(room + "_" + language.getLanguage() + ".properties"))) {
            texts.load(reader);
        }
        var places = new TreeMap<String, Set<String>>();
        texts.forEach((key, text) -> places.put((String) key, found(PLACE, (String) text)));
        return places;
    }

    @Test
    void everyFileOfTextsBelongsToARoom() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Rooms.ALL.stream()
                            .flatMap(room -> Stream.of(room + "_ja.properties", room + "_en.properties"))
                            .toList());
        }
    }

    /** The rooms' files become one table, where a second text would silently take the place of the first. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void noKeyHasTwoTexts(String language) throws IOException {
        var keys = new ArrayList<String>();
        for (String room : Rooms.ALL) {
            Files.readAllLines(TEXTS.resolve(room + "_" + language + ".properties")).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
        }

        assertThat(keys).doesNotHaveDuplicates();
    }

    /** In the patterns of texts a single apostrophe quotes, and isn't shown. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void noApostropheIsLost(String language) throws IOException {
        for (String room : Rooms.ALL) {
            assertThat(Files.readAllLines(TEXTS.resolve(room + "_" + language + ".properties")))
                    .noneMatch(line ->
                            !line.startsWith("#") && line.replace("''", "").matches(".*[a-z]'[a-z].*"));
        }
    }

    @Test
    void everyRefusalHasItsText() throws IOException {
        var codes = new TreeSet<String>();
        for (Path source : sources(Path.of("../core/src/main/java"), Path.of("src/main/java"))) {
            REFUSAL.matcher(Files.readString(source)).results().forEach(found -> codes.add(found.group(1)));
        }

        assertThat(codes).isNotEmpty().allSatisfy(code -> assertSaid("refused." + code));
    }

    @Test
    void everyCommandAndOptionHasItsText() {
        try (var beans = new AnnotationConfigApplicationContext(DaichoShell.class)) {
            for (Signature command : beans.getBean(Catalogue.class).all()) {
                assertSaid(command.description());
                command.slots().stream()
                        .filter(slot -> slot.source() != Slot.Source.REQUEST)
                        .forEach(slot -> assertSaid(slot.description()));
            }
        }
        Stream.of(Global.values()).forEach(global -> assertSaid("global." + global.option()));
    }

    @Test
    void everyEventHasItsNameAndEachOfItsFieldsToo() {
        assertThat(Daicho.eventNames().events()).isNotEmpty().allSatisfy(event -> {
            assertSaid("value.event." + event.getSimpleName());
            for (RecordComponent field : event.getRecordComponents()) {
                assertSaid("column." + field.getName());
            }
        });
        Stream.of(Opened.Unreadable.values()).forEach(why -> assertSaid("value.unreadable." + Codes.of(why)));
    }

    @Test
    void theCodeSaysNothingItself() throws IOException {
        for (Path source : sources(Path.of("src/main/java"))) {
            String code = Files.readString(source);
            if (!source.endsWith("Dates.java")) {
                assertThat(found(LITERAL, withoutComments(code)))
                        .as(source.toString())
                        .allMatch(literal -> literal.chars().allMatch(letter -> letter < 128));
            }
            assertThat(code).as(source.toString()).doesNotContainPattern("print(?:ln|f)?\\(\"[^\"]*[A-Za-z]{2}");
        }
    }

    private static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^\\s*//.*$", "")
                .replace("'\"'", "");
    }

    private static void assertSaid(String key) {
        var texts = new Texts();
        assertThat(Languages.ALL)
                .as(key)
                .allSatisfy(language -> assertThat(texts.find(language, key)).isNotNull());
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static List<Path> sources(Path... roots) throws IOException {
        var sources = new TreeSet<Path>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return List.copyOf(sources);
    }
}
