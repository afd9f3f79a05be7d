package jp.daicho.shell.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.language.Codes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    enum Field {
        NUMBER,
        TITLE,
        VENDOR,
        CORPORATE_NUMBER,
        CONCLUDED_ON,
        FROM,
        TO,
        AMOUNT,
        MY_NUMBER,
        PERSONAL_DATA,
        C08,
        C09,
        C11,
        C15,
        NOTE
    }

    private static final Map<Field, List<String>> ALIASES = new LinkedHashMap<>();

    static {
        ALIASES.put(Field.NUMBER, List.of("番号", "契約番号", "No"));
        ALIASES.put(Field.TITLE, List.of("業務名", "件名", "title"));
        ALIASES.put(Field.VENDOR, List.of("委託先", "受託者", "契約相手方", "vendor"));
        ALIASES.put(Field.CORPORATE_NUMBER, List.of("法人番号", "corporate number"));
        ALIASES.put(Field.CONCLUDED_ON, List.of("契約日", "締結日", "契約締結日"));
        ALIASES.put(Field.FROM, List.of("履行期間(自)", "契約期間(自)", "契約開始日"));
        ALIASES.put(Field.TO, List.of("履行期間(至)", "契約期間(至)", "契約終了日"));
        ALIASES.put(Field.AMOUNT, List.of("契約金額", "委託料", "amount"));
        ALIASES.put(Field.MY_NUMBER, List.of("特定個人情報", "マイナンバー"));
        ALIASES.put(Field.PERSONAL_DATA, List.of("個人情報"));
        ALIASES.put(Field.C08, List.of("秘密保持", "守秘義務"));
        ALIASES.put(Field.C09, List.of("再委託の制限", "再委託", "re-outsourcing"));
        ALIASES.put(Field.C11, List.of("報告義務", "報告"));
        ALIASES.put(Field.C15, List.of("秘密保持契約", "NDA"));
        ALIASES.put(Field.NOTE, List.of("備考"));
    }

    private static Mapping<Field> match(List<String> headings, Map<String, String> typed, Field... required) {
        return Headings.of(headings, ALIASES, List.of(required), typed, HeadingsTest::named);
    }

    private static @Nullable Field named(String word) {
        return Arrays.stream(Field.values())
                .filter(field -> Codes.of(field).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static void assertRefused(
            String code, List<?> details, List<String> headings, Map<String, String> typed, Field... required) {
        assertThatThrownBy(() -> match(headings, typed, required)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo("map");
            assertThat(refused.details()).isEqualTo(details);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "委託先,VENDOR",
        "委託先名,VENDOR",
        "委託先の名称,VENDOR",
        "　委 託 先　,VENDOR",
        "ＶＥＮＤＯＲ,VENDOR",
        "委託先の法人番号,CORPORATE_NUMBER",
        "Corporate Number,CORPORATE_NUMBER",
        "CORPORATE_NUMBER,CORPORATE_NUMBER",
        "契約 締結 日,CONCLUDED_ON",
        "契約年月日,CONCLUDED_ON",
        "履行期間（自）,FROM",
        "履行期間【開始】,FROM",
        "履行期間・始期,FROM",
        "契約期間 から,FROM",
        "契約期間（開始日）,FROM",
        "履行期間(終了),TO",
        "履行期間まで,TO",
        "契約期間（満了日）,TO",
        "契約金額（円・税込）,AMOUNT",
        "契約金額(千円),AMOUNT",
        "委託料【税込】,AMOUNT",
        "特定個人情報の有無,MY_NUMBER",
        "個人情報（有無）,PERSONAL_DATA",
        "①秘密保持,C08",
        "3.守秘義務条項,C08",
        "秘密保持(第5条),C08",
        "秘密保持契約,C15",
        "秘密保持契約の有無,C15",
        "NDA,C15",
        "再委託の制限,C09",
        "Re-Outsourcing,C09",
        "報告,C11"
    })
    void recogniseAColumnByItsName(String heading, Field field) {
        var mapping = match(List.of("何か", heading), Map.of());

        assertThat(mapping.fields()).containsExactly(field);
        assertThat(mapping.heading(field)).isEqualTo(heading);
        assertThat(mapping.cell(new Row(2, List.of("x", "y")), field)).isEqualTo("y");
        assertThat(mapping.unused()).containsExactly("何か");
    }

    @ParameterizedTest
    @ValueSource(strings = {"再委託先名", "報告書提出日", "委託先評価", "契約書保管場所", "担当者", "秘密保持契約書保管者", "番号札", " ", "個人情報保護評価"})
    void leaveAColumnAloneThatIsAboutSomethingElse(String heading) {
        assertThat(match(List.of(heading), Map.of()).fields()).isEmpty();
    }

    @Test
    void preferTheColumnThatIsCalledJustSo() {
        var mapping = match(List.of("委託先の名称", "委託先", "契約番号"), Map.of());

        assertThat(mapping.heading(Field.VENDOR)).isEqualTo("委託先");
        assertThat(mapping.unused()).containsExactly("委託先の名称");
    }

    @ParameterizedTest
    @CsvSource({
        "契約金額,1",
        "契約金額(円),1",
        "契約金額(千円),1000",
        "契約金額（単位：千円）,1000",
        "契約金額（百万円）,1000000",
        "契約金額［万円・税込］,10000",
        "契約金額 千円,1000"
    })
    void knowWhatAmountsAreCountedIn(String heading, long unit) {
        assertThat(match(List.of(heading), Map.of()).unit(Field.AMOUNT)).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findTheSameFieldsInAnyOrder(long seed) {
        var headings = new ArrayList<>(List.of(
                "番号", "業務名", "委託先", "法人番号", "所管課", "契約日", "履行期間(自)", "履行期間(至)", "契約金額(円)", "個人情報", "特定個人情報", "機密性",
                "秘密保持", "再委託の制限", "報告義務", "最終確認日", "備考"));
        Collections.shuffle(headings, new Random(seed));

        var mapping = match(headings, Map.of(), Field.TITLE, Field.VENDOR);

        assertThat(mapping.fields()).hasSize(14).doesNotContain(Field.C15);
        assertThat(mapping.unused()).containsExactlyInAnyOrder("所管課", "機密性", "最終確認日");
        assertThat(mapping.fields())
                .allSatisfy(field ->
                        assertThat(mapping.cell(new Row(2, headings), field)).isEqualTo(mapping.heading(field)));
    }

    @Nested
    class WhenInDoubt {

        @Test
        void askWhichOfTwoColumnsItIs() {
            assertRefused(
                    "columns-claim-one-field",
                    List.of("契約日, 締結日", Field.CONCLUDED_ON, "契約日"),
                    List.of("契約日", "締結日"),
                    Map.of());
        }

        @Test
        void askByNumberWhereNamesAreTheSame() {
            assertRefused(
                    "columns-claim-one-field", List.of("備考, 備考", Field.NOTE, "2"), List.of("番号", "備考", "備考"), Map.of());
        }

        @Test
        void askForAColumnThatIsNeeded() {
            assertRefused(
                    "column-missing",
                    List.of(List.of(Field.TITLE, Field.VENDOR), Field.TITLE, "相手, 内容"),
                    List.of("番号", "相手", "内容", ""),
                    Map.of(),
                    Field.TITLE,
                    Field.VENDOR);
        }
    }

    @Nested
    class WhenTold {

        @Test
        void doAsTold() {
            var mapping = match(
                    List.of("契約日", "締結日", "備考", "備考", "相手"),
                    Map.of("締結日", "concluded-on", "4", "note", "相　手", "vendor"));

            assertThat(mapping.heading(Field.CONCLUDED_ON)).isEqualTo("締結日");
            assertThat(mapping.cell(new Row(2, List.of("a", "b", "c", "d", "e")), Field.NOTE))
                    .isEqualTo("d");
            assertThat(mapping.heading(Field.VENDOR)).isEqualTo("相手");
            assertThat(mapping.unused()).containsExactly("契約日", "備考");
        }

        @Test
        void leaveAColumnOut() {
            var mapping = match(List.of("報告", "備考", "摘要"), Map.of("報告", "ignore", "摘要", "ignore"));

            assertThat(mapping.fields()).containsExactly(Field.NOTE);
            assertThat(mapping.unused()).isEmpty();
        }

        @Test
        void refuseWhatIsNotThere() {
            assertRefused("map-column-unknown", List.of("相手", "番号"), List.of("番号"), Map.of("相手", "vendor"));
            assertRefused("map-column-unknown", List.of("2", "番号"), List.of("番号"), Map.of("2", "vendor"));
            var words = new ArrayList<Object>(ALIASES.keySet());
            words.add("ignore");
            assertRefused("map-field-unknown", List.of("firm", words), List.of("番号"), Map.of("番号", "firm"));
            assertRefused("map-field-unknown", List.of("-", words), List.of("番号"), Map.of("番号", "-"));
            assertRefused("map-column-ambiguous", List.of("備考", 1, 2), List.of("備考", "備考"), Map.of("備考", "note"));
        }

        @Test
        void refuseWhatIsToldTwice() {
            var typed = new LinkedHashMap<String, String>();
            typed.put("番号", "note");
            typed.put("備考", "note");
            assertRefused("map-field-twice", List.of(Field.NOTE), List.of("番号", "備考"), typed);

            typed.clear();
            typed.put("備考", "note");
            typed.put("2", "title");
            assertRefused("map-column-twice", List.of("2"), List.of("番号", "備考"), typed);
        }
    }
}
