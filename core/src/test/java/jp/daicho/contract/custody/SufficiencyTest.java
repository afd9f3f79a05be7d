package jp.daicho.contract.custody;

import static jp.daicho.contract.CustodySamples.disposed;
import static jp.daicho.contract.CustodySamples.provided;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.ContractSamples;
import jp.daicho.contract.CustodySamples;
import jp.daicho.contract.custody.CustodyEvent.DisposalCertified;
import jp.daicho.contract.custody.Sufficiency.Shortcoming;
import jp.daicho.shared.InformationClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SufficiencyTest {

    private static final LocalDate MAY = ContractSamples.MAY;

    private static List<String> words(MediaClass strictness, Media media) {
        return Sufficiency.methods(strictness, media).stream()
                .map(DisposalMethod::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PAPER           | SHREDDING PULPING INCINERATION PHYSICAL_DESTRUCTION
            OPTICAL         | SHREDDING INCINERATION PHYSICAL_DESTRUCTION
            USB             | SHREDDING INCINERATION PHYSICAL_DESTRUCTION CRYPTOGRAPHIC_ERASE
            MEMORY_CARD     | SHREDDING INCINERATION PHYSICAL_DESTRUCTION CRYPTOGRAPHIC_ERASE
            HDD             | SHREDDING INCINERATION PHYSICAL_DESTRUCTION DEGAUSSING CRYPTOGRAPHIC_ERASE SANITISE
            SSD             | SHREDDING INCINERATION PHYSICAL_DESTRUCTION CRYPTOGRAPHIC_ERASE SANITISE
            TAPE            | SHREDDING INCINERATION PHYSICAL_DESTRUCTION DEGAUSSING CRYPTOGRAPHIC_ERASE
            DEVICE          | SHREDDING INCINERATION PHYSICAL_DESTRUCTION CRYPTOGRAPHIC_ERASE SANITISE
            SERVER          | SHREDDING INCINERATION PHYSICAL_DESTRUCTION CRYPTOGRAPHIC_ERASE SANITISE
            ONLINE_TRANSFER | SHREDDING INCINERATION PHYSICAL_DESTRUCTION CRYPTOGRAPHIC_ERASE SANITISE
            """)
    void asksForDestructionOrForWhatErasesTheMediumBeyondRecovery(Media media, String methods) {
        assertThat(words(MediaClass.IMPORTANT, media)).containsExactly(methods.split(" ", -1));
    }

    @ParameterizedTest
    @EnumSource
    void takesNoDegaussingWhereIndividualNumbersWereAndEverythingElse(Media media) {
        var methods = EnumSet.copyOf(Sufficiency.methods(MediaClass.IMPORTANT, media));
        methods.remove(DisposalMethod.DEGAUSSING);

        assertThat(Sufficiency.methods(MediaClass.MY_NUMBER, media)).isEqualTo(methods);
    }

    @ParameterizedTest
    @EnumSource
    void takesAnythingForTheRest(Media media) {
        assertThat(Sufficiency.methods(MediaClass.OTHER, media)).containsExactly(DisposalMethod.values());
    }

    @Test
    void takesOfUnknownMediaWhatSufficesForAny() {
        var any = Stream.of(Media.values())
                .filter(media -> media != Media.UNKNOWN)
                .flatMap(media -> Sufficiency.methods(MediaClass.IMPORTANT, media).stream())
                .toList();

        assertThat(Sufficiency.methods(MediaClass.IMPORTANT, Media.UNKNOWN))
                .containsExactlyInAnyOrderElementsOf(EnumSet.copyOf(any));
    }

    @ParameterizedTest
    @CsvSource({
        "CLASS_3A,,,,IMPORTANT",
        "CLASS_3B,,,,IMPORTANT",
        "CLASS_3C,,,,IMPORTANT",
        "CLASS_2,,,,IMPORTANT",
        "CLASS_1,,,,OTHER",
        "CLASS_1,LEVEL_1,LEVEL_1,false,OTHER",
        "CLASS_1,LEVEL_2,LEVEL_1,,IMPORTANT",
        "CLASS_1,LEVEL_1,LEVEL_2,,IMPORTANT",
        "CLASS_1,,,true,MY_NUMBER",
        "CLASS_3B,LEVEL_2,LEVEL_2,true,MY_NUMBER"
    })
    void followsTheHighestOfTheClasses(
            InformationClass confidentiality,
            @Nullable Level integrity,
            @Nullable Level availability,
            @Nullable Boolean myNumber,
            MediaClass highest) {
        var handover = new Handover("名簿", confidentiality, integrity, availability, Media.HDD, null, myNumber);

        assertThat(handover.mediaClass()).isEqualTo(highest);
    }

    private static @Nullable Shortcoming lacking(
            InformationClass confidentiality, Media media, DisposalCertified proof) {
        return Sufficiency.shortcoming(
                provided(CustodySamples.I1, CustodySamples.roll(confidentiality, media), MAY), proof);
    }

    @Test
    void saysWhatAProofLacks() {
        var sanitised = disposed(DisposalMethod.SANITISE, null, MAY);
        var uncertified = new DisposalCertified(
                ContractSamples.C1, CustodySamples.I1, DisposalMethod.SANITISE, null, null, null, MAY, null, List.of());

        assertThat(lacking(InformationClass.CLASS_2, Media.HDD, sanitised)).isNull();
        assertThat(lacking(InformationClass.CLASS_2, Media.PAPER, sanitised)).isEqualTo(Shortcoming.METHOD_WEAK);
        assertThat(lacking(InformationClass.CLASS_2, Media.UNKNOWN, sanitised)).isEqualTo(Shortcoming.MEDIA_UNKNOWN);
        assertThat(lacking(InformationClass.CLASS_2, Media.HDD, uncertified)).isEqualTo(Shortcoming.UNCERTIFIED);
        assertThat(lacking(InformationClass.CLASS_1, Media.UNKNOWN, uncertified))
                .isNull();
    }

    @Test
    void looksAtWhatTheVendorHeldItOnWhereThatIsSaid() {
        var held = disposed(DisposalMethod.SANITISE, Media.SSD, MAY);

        assertThat(lacking(InformationClass.CLASS_2, Media.PAPER, held)).isNull();
        assertThat(lacking(InformationClass.CLASS_2, Media.UNKNOWN, held)).isNull();
        assertThat(lacking(InformationClass.CLASS_2, Media.SSD, disposed(DisposalMethod.SANITISE, Media.PAPER, MAY)))
                .isEqualTo(Shortcoming.METHOD_WEAK);
    }
}
