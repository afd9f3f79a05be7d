package jp.daicho.clause;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionFileTest {

    private static final String GOOD = """
            {
              "id": "ogi-2026",
              "title": {"ja": "扇市の版", "en": "The edition of Ogi"},
              "sets": [
                {
                  "id": "base",
                  "title": {"ja": "基本", "en": "Base"},
                  "requiredOf": "all",
                  "clauses": [
                    {"id": "C01", "title": {"ja": "守秘義務", "en": "Secrecy"}, "basis": "規則 第3条"},
                    {"id": "X-1", "title": {"ja": "見学", "en": "Visits"}, "basis": "規則 第4条",
                     "requiredOf": "none", "aliases": ["見学の受入れ"]}
                  ]
                }
              ]
            }
            """;

    private static final Schema SCHEMA = schema();

    /** A change to the good file, and how it is refused; {@code schema} false where only the reader can see it. */
    record Broken(String found, String by, String refusal, boolean schema) {

        static Broken of(String found, String by, String refusal) {
            return new Broken(found, by, refusal, true);
        }

        static Broken beyondTheSchema(String found, String by, String refusal) {
            return new Broken(found, by, refusal, false);
        }

        String text() {
            assertThat(GOOD).contains(found);
            return GOOD.replace(found, by);
        }
    }

    static Stream<Broken> broken() {
        var conditions = RequiredOf.words();
        return Stream.of(
                Broken.of(
                        "\"basis\": \"規則 第3条\"",
                        "\"basis\": \"規則 第3条\", \"titel\": \"\"",
                        "edition-field-unknown [own.json:10:84, titel, id, title, basis, requiredOf, aliases]"),
                Broken.of(
                        "  \"id\": \"ogi-2026\",\n",
                        "  \"name\": \"ogi-2026\",\n",
                        "edition-field-unknown [own.json:2:3, name, id, title, sets, $schema]"),
                Broken.of(", \"basis\": \"規則 第4条\"", "", "edition-field-missing [own.json:11:9, basis, clauses]"),
                Broken.of(
                        "\"守秘義務\", \"en\": \"Secrecy\"",
                        "\"守秘義務\"",
                        "edition-field-missing [own.json:10:23, en, title]"),
                Broken.of(
                        "      \"requiredOf\": \"all\",\n",
                        "",
                        "edition-field-missing [own.json:5:5, requiredOf, sets]"),
                Broken.of(
                        "{\"ja\": \"基本\", \"en\": \"Base\"}",
                        "\"基本\"",
                        "edition-object-expected [own.json:7:7, title]"),
                Broken.of("\"規則 第3条\"", "3", "edition-text-expected [own.json:10:65, basis]"),
                Broken.of("[\"見学の受入れ\"]", "\"見学\"", "edition-list-expected [own.json:12:32, aliases]"),
                Broken.of("[\"見学の受入れ\"]", "[null]", "edition-text-expected [own.json:12:44, aliases]"),
                Broken.of("\"守秘義務\"", "\" \u3000\"", "edition-text-unfit [own.json:10:33, ja]"),
                Broken.of("\"守秘義務\"", "\"" + "長".repeat(401) + "\"", "edition-text-too-long [own.json:10:33, ja, 400]"),
                Broken.of(
                        "\"requiredOf\": \"all\"",
                        "\"requiredOf\": \"everyone\"",
                        "edition-condition-unknown [own.json:8:7, requiredOf, everyone, " + conditions + "]"),
                Broken.of(
                        "\"none\"",
                        "\"None\"",
                        "edition-condition-unknown [own.json:12:10, requiredOf, None, " + conditions + "]"),
                Broken.of("\"X-1\"", "\"x1\"", "edition-code-malformed [own.json:11:10, id, x1]"),
                Broken.of("\"X-1\"", "\"X1-\"", "edition-code-malformed [own.json:11:10, id, X1-]"),
                Broken.of(
                        "\"X-1\"",
                        "\"" + "X".repeat(33) + "\"",
                        "edition-code-malformed [own.json:11:10, id, " + "X".repeat(33) + "]"),
                Broken.of("\"ogi-2026\"", "\"Ogi 2026\"", "edition-word-malformed [own.json:2:3, id, Ogi 2026]"),
                Broken.of(
                        "\"base\"",
                        "\"" + "b".repeat(33) + "\"",
                        "edition-word-malformed [own.json:6:7, id, " + "b".repeat(33) + "]"),
                Broken.beyondTheSchema("\"X-1\"", "\"C01\"", "edition-id-twice [own.json:11:10, C01]"),
                Broken.beyondTheSchema(
                        "\"en\": \"Visits\"",
                        "\"en\": \"Visits\", \"en\": \"Tours\"",
                        "edition-field-twice [own.json:11:61, en]"),
                Broken.beyondTheSchema("見学の受入れ", "ＳＥＣＲＥＣＹ", "edition-name-twice [own.json:11:9, ＳＥＣＲＥＣＹ, C01, X-1]"),
                Broken.beyondTheSchema("守秘義務", "守秘\\u0007義務", "edition-text-unfit [own.json:10:33, ja]"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isRefusedWhereItIsWrong(Broken file) {
        assertRefused("BAD_VALUE " + file.refusal(), () -> read(file.text()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isWrongByItsSchemaToo(Broken file) {
        assertThat(SCHEMA.validate(file.text(), InputFormat.JSON).isEmpty()).isEqualTo(!file.schema());
    }

    @Test
    void hasASetAtLeast() {
        assertRefused("BAD_VALUE edition-list-empty [own.json:3:2, sets]", () -> read("""
                        {"id": "x",
                         "title": {"ja": "版", "en": "E"},
                         "sets": []}
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"x\"",
                "1",
                "{}",
                "{\"id\":\"x\",\"title\":{\"ja\":\"版\",\"en\":\"E\"},\"sets\":[]}",
                "{\"id\":\"x\",\"title\":{\"ja\":\"版\",\"en\":\"E\"},\"sets\":{}}",
                "{\"id\":\"x\",\"title\":{\"ja\":\"版\",\"en\":\"E\"},\"sets\":[[]]}"
            })
    void isWrongWhereItIsNoEditionAtAll(String file) {
        assertThat(SCHEMA.validate(file, InputFormat.JSON)).isNotEmpty();
        assertThat(catchThrowable(() -> read(file))).hasMessageStartingWith("edition-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"none\"",
                "\"important\"",
                "\"juki\"",
                "\"supply-chain\"",
                "\"operate\"",
                "\"build\"",
                "\"my-number\"",
                "\"personal-data\"",
                "\"all\""
            })
    void mayUseEveryCondition(String condition) {
        var file = GOOD.replace("\"none\"", condition);

        assertThat(SCHEMA.validate(file, InputFormat.JSON)).isEmpty();
        assertThat(read(file).sets()).hasSize(1);
    }

    @Test
    void isReadWhole() {
        var edition = read(GOOD);

        assertThat(SCHEMA.validate(GOOD, InputFormat.JSON)).isEmpty();
        assertThat(edition.id()).hasToString("ogi-2026");
        assertThat(edition.title()).isEqualTo(new Title("扇市の版", "The edition of Ogi"));
        assertThat(edition.digest()).hasSize(64);
        assertThat(edition.sets().getFirst().clauses().getLast())
                .isEqualTo(new Clause(
                        new ClauseId("X-1"), new Title("見学", "Visits"), "規則 第4条", RequiredOf.NONE, List.of("見学の受入れ")));
    }

    @Test
    void mayNameItsSchemaAndBeginWithAByteOrderMark() {
        var file =
                "\uFEFF" + GOOD.replace("{\n  \"id\"", "{\n  \"$schema\": \"clause-edition.schema.json\",\n  \"id\"");

        assertThat(SCHEMA.validate(file.substring(1), InputFormat.JSON)).isEmpty();
        assertThat(read(file).id()).hasToString("ogi-2026");
    }

    @Test
    void isWhatTheProgramBringsAlong() throws IOException {
        try (var file = Editions.class.getResourceAsStream("mic-2026.json")) {
            assertThat(SCHEMA.validate(new String(file.readAllBytes(), UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void isRefusedWhereItEndsTooEarlyOrTooLate() {
        assertRefused("BAD_VALUE edition-not-json [own.json:1:1]", () -> read(""));
        assertRefused("BAD_VALUE edition-not-json [own.json:17:1]", () -> read(GOOD + "{}"));
        assertRefused(
                "BAD_VALUE edition-not-json [own.json:3:3]", () -> read(GOOD.replace("\"ogi-2026\",", "\"ogi-2026\"")));
        assertThat(catchThrowable(() -> read("[".repeat(100_000)))).hasMessageStartingWith("edition-not-json");
    }

    @Test
    void isRefusedInAnotherEncoding() {
        var japanese = GOOD.getBytes(Charset.forName("windows-31j"));

        assertRefused("BAD_VALUE edition-not-utf-8 [own.json:3:20]", () -> EditionFile.read("own.json", japanese));
        assertThat(catchThrowable(() -> EditionFile.read("own.json", GOOD.getBytes(UTF_16LE))))
                .hasMessageStartingWith("edition-not-utf-8");
        var cut = "{\"id\":\"版".getBytes(UTF_8);
        assertThat(catchThrowable(() -> EditionFile.read("own.json", Arrays.copyOf(cut, cut.length - 1))))
                .hasMessageStartingWith("edition-not-utf-8");
    }

    @Test
    void isRefusedWhereItIsTooLarge() {
        assertRefused(
                "BAD_VALUE edition-too-large [own.json, 1048576]",
                () -> EditionFile.read("own.json", new byte[EditionFile.LONGEST + 1]));
    }

    private static Edition read(String text) {
        return EditionFile.read("own.json", text.getBytes(UTF_8));
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("../docs/clause-edition.schema.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
