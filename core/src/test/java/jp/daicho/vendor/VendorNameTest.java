package jp.daicho.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of companies as they are typed. */
class VendorNameTest {

    @ParameterizedTest
    @CsvSource({
        "株式会社もみじ広告,㈱もみじ広告",
        "株式会社もみじ広告,(株)もみじ広告",
        "株式会社もみじ広告,（株）　もみじ 広告",
        "株式会社もみじ広告,㍿もみじ広告",
        "さざなみ測量設計有限会社,さざなみ測量設計(有)",
        "さざなみ測量設計有限会社,さざなみ測量設計㈲",
        "一般社団法人みどり野,（一社）みどり野",
        "髙橋設備工業株式会社,高橋設備工業㈱",
        "株式会社山﨑,㈱山崎",
        "株式会社ＡＢＣサービス,㈱abcｻｰﾋﾞｽ",
        "株式会社サーバ,株式会社サ―バ",
        "葛\uDB40\uDD00城商店,葛城商店"
    })
    void areTheSameHoweverTheyAreTyped(String one, String other) {
        assertThat(VendorName.of(one).normal()).isEqualTo(VendorName.of(other).normal());
    }

    @ParameterizedTest
    @CsvSource({"株式会社さくら,さくら株式会社", "株式会社さくら,有限会社さくら", "株式会社さくら,さくら", "㈱エヌ・ティ,㈱エヌティ", "㈱濱田,㈱浜田", "一般社団法人みどり野,社団法人みどり野"})
    void mayBeTheSameWhereOnlyTheBareNameIs(String one, String other) {
        assertThat(VendorName.of(one).normal())
                .isNotEqualTo(VendorName.of(other).normal());
        assertThat(VendorName.of(one).bare()).isEqualTo(VendorName.of(other).bare());
    }

    @ParameterizedTest
    @CsvSource({"株式会社さくら印刷,株式会社さくら製本", "㈱あおば,㈱あおぱ", "株式会社,有限会社"})
    void areNotTheSameOtherwise(String one, String other) {
        assertThat(VendorName.of(one).bare()).isNotEqualTo(VendorName.of(other).bare());
    }

    @Test
    void areAsLongAsOneLikes() {
        var book = "・".repeat(30_000);

        assertThat(VendorName.of(book).bare()).isEqualTo(book);
    }
}
