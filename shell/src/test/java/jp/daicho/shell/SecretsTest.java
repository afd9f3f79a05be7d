package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No password and no token comes into the register, whatever text it is typed in. */
class SecretsTest {

    private static final String SECRET = "WiFiのキーは midorino77x";

    @TempDir
    private static Path home;

    private static Program program;

    @BeforeAll
    static void found() {
        program = new Program(home).at("2026-11-23T03:00:00Z");
        Stream.of(
                        "init --organ OGI-EC --name Ogi --admin-name Hana",
                        "staff register --name Taro --on 2026-04-01",
                        "staff grant S-0002 --role approver --on 2026-04-01",
                        "vendor register --name Sakura --contact Ito --on 2024-04-01",
                        "contract conclude --vendor V-0001 --title Roll --from 2026-04-01 --to 2027-03-31 --on 2026-04-01",
                        "contract plan --title Next --on 2026-04-01",
                        "policy adopt --kind basic-policy --version 1 --title Basics --effective 2026-04-01 --on 2026-04-01")
                .forEach(line -> assertThat(program.run(line).err()).as(line).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vendor register --name",
                "vendor register --name Momo --kana",
                "vendor register --name Momo --address",
                "vendor register --name Momo --contact",
                "vendor profile V-0001 --address",
                "vendor contact V-0001 --name Abe --post",
                "vendor contact V-0001 --name Abe --phone",
                "vendor contact V-0001 --name Abe --email",
                "vendor certify V-0001 --kind iso27001 --number",
                "vendor disclose V-0001 --parent",
                "contract plan --title",
                "contract plan --title Roll --number",
                "contract profile C-2026-0001 --title",
                "contract profile C-2026-0001 --section",
                "contract places C-2026-0001 --place",
                "contract nda C-2026-0001 --number",
                "contract name-responsible C-2026-0001 --name",
                "contract confirm C-2026-0001 --method document --result satisfactory --items",
                "contract report-received C-2026-0001 --period",
                "contract report-received C-2026-0001 --text",
                "contract deficiency C-2026-0001 --text",
                "contract incident C-2026-0001 --text",
                "contract provide C-2026-0001 --class 2 --media paper --information",
                "contract amend C-2026-0001 --text",
                "contract clause C-2026-0001 --clause C01 --state present --article",
                "contract subcontract request C-2026-0001 --name Momo --purpose more --scope",
                "contract subcontract request C-2026-0001 --name Momo --scope all --purpose",
                "policy adopt --kind standards --version 1 --effective 2026-05-01 --title",
                "policy adopt --kind standards --title Standard --effective 2026-05-01 --version",
                "policy review P-0001 --trigger yearly --outcome keep --likelihood low --loss low --threat",
                "policy publish P-0001 --url https://example.jp/ --reason",
                "policy guideline --edition",
                "staff register --name",
                "staff register --name Jiro --section",
                "staff register --name Jiro --login",
                "staff transfer S-0002 --section",
                "staff name-duty --duty ciso --title"
            })
    void isNotTakenInByAnyText(String line) {
        var ran = program.run(line, SECRET, "--on", "2026-05-01");

        assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
        assertThat(ran.err()).startsWith("daicho: text-looks-secret: ").doesNotContain("midorino77x");
        assertThat(ran.out()).isEmpty();
    }
}
