package jp.daicho.contract.life;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.START;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.contract.OversightSamples.box;
import static jp.daicho.contract.OversightSamples.nda;
import static jp.daicho.contract.OversightSamples.person;
import static jp.daicho.contract.OversightSamples.places;
import static jp.daicho.contract.life.Watched.addsNothing;
import static jp.daicho.contract.life.Watched.given;
import static jp.daicho.contract.life.Watched.refuses;
import static jp.daicho.shared.Refusal.assertRefused;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.contract.oversight.ArrangementCommand.ConcludeNda;
import jp.daicho.contract.oversight.ArrangementCommand.ForgetResponsiblePerson;
import jp.daicho.contract.oversight.ArrangementCommand.NamePlaces;
import jp.daicho.contract.oversight.ArrangementCommand.NameResponsiblePerson;
import jp.daicho.contract.oversight.ArrangementEvent.PlacesNamed;
import jp.daicho.contract.oversight.ArrangementEvent.ResponsiblePersonsNamed;
import jp.daicho.contract.oversight.OversightEvent.ResponsiblePersonForgotten;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is arranged beside a contract. */
class ArrangementsTest {

    private static final String OVER = "RULE contract-terminated [C-2026-0001, 2026-05-01]";
    private static final EntryVoided VOIDED = new EntryVoided(START + 1, 1, MAY, "誤記", List.of());

    @Nested
    class Secrecy {

        private static ConcludeNda concluding(@Nullable String number, LocalDate on) {
            return new ConcludeNda(C1, number, Grounds.on(on));
        }

        @Test
        void isAgreedOnOnce() {
            given().when(concluding(" 密1 ", APRIL)).expectEvents(nda("密1", APRIL));
            addsNothing(concluding("密1", APRIL), nda("密1", APRIL));
            given(nda("密1", APRIL)).when(concluding(null, APRIL)).expectEvents(nda(null, APRIL));
            refuses(OVER, concluding(null, MAY), terminated(MAY));
        }

        @Test
        void isTakenOutWhereThereWasNone() {
            given(nda("密1", APRIL))
                    .when(new VoidContractEntry(C1, START + 1, because("誤記", MAY)))
                    .expectEvents(VOIDED);
            given(nda("密1", APRIL), VOIDED).when(concluding("密1", APRIL)).expectEvents(nda("密1", APRIL));
        }
    }

    @Nested
    class Persons {

        private static NameResponsiblePerson naming(@Nullable String person, String name, LocalDate on) {
            return new NameResponsiblePerson(C1, person, new Contact(name, "主任", null, null), Grounds.on(on));
        }

        @Test
        void takeTheNextCodeOrReplaceOne() {
            given().when(naming(null, "花子", APRIL)).expectEvents(person("H1", "花子", APRIL));
            given(person("H1", "花子", APRIL)).when(naming(null, "太郎", MAY)).expectEvents(person("H2", "太郎", MAY));
            given(person("H1", "花子", APRIL)).when(naming("h1", "太郎", MAY)).expectEvents(person("H1", "太郎", MAY));
        }

        @Test
        void areSealedWithAllThatIdentifiesThem() {
            var details = new Contact("花子", null, "0952", "h@example.jp");

            given().when(new NameResponsiblePerson(C1, null, details, Grounds.on(APRIL)))
                    .expectEvents(new ResponsiblePersonsNamed(
                            C1,
                            "H1",
                            box("H1", "name", "花子"),
                            null,
                            box("H1", "phone", "0952"),
                            box("H1", "email", "h@example.jp"),
                            APRIL,
                            null,
                            List.of()));
        }

        @Test
        void areForgottenOnceWhateverBecameOfTheContract() {
            var forget = new ForgetResponsiblePerson(C1, "h1", ForgettingCause.REQUEST, MAY);
            var forgotten = new ResponsiblePersonForgotten(C1, "H1", ForgettingCause.REQUEST, MAY);

            given(person("H1", "花子", APRIL)).when(forget).expectEvents(forgotten);
            given(person("H1", "花子", APRIL), terminated(MAY)).when(forget).expectEvents(forgotten);
            addsNothing(forget, person("H1", "花子", APRIL), forgotten);
            refuses("NOT_FOUND person-unknown [H1, C-2026-0001]", forget);
            refuses(
                    "RULE person-forgotten [H1, C-2026-0001]",
                    naming("H1", "太郎", MAY),
                    person("H1", "花子", APRIL),
                    forgotten);
            given(person("H1", "花子", APRIL), forgotten)
                    .when(naming(null, "太郎", MAY))
                    .expectEvents(person("H2", "太郎", MAY));
        }

        @Test
        void areThoseThatThereAre() {
            refuses("NOT_FOUND person-unknown [H2, C-2026-0001]", naming("H2", "太郎", MAY), person("H1", "花子", APRIL));
            refuses(OVER, naming(null, "太郎", MAY), terminated(MAY));
        }
    }

    @Nested
    class Places {

        private static NamePlaces naming(LocalDate on, String... places) {
            return new NamePlaces(C1, List.of(places), null, Grounds.on(on));
        }

        @Test
        void areNamedAltogether() {
            given(places(APRIL, "本社")).when(naming(MAY, " 本社 ", "支社")).expectEvents(places(MAY, "本社", "支社"));
            addsNothing(naming(MAY, "本社"), places(APRIL, "本社"));
            given(places(APRIL, "本社"), VOIDED).when(naming(MAY, "本社")).expectEvents(places(MAY, "本社"));
        }

        @Test
        void mayBeInACountry() {
            given().when(new NamePlaces(C1, List.of("本社"), new Country("ｊp"), Grounds.on(APRIL)))
                    .expectEvents(new PlacesNamed(C1, List.of("本社"), new Country("JP"), APRIL, null, List.of()));
        }

        @Test
        void areRefusedWhereTheyAreNone() {
            assertRefused("BAD_VALUE text-missing [place]", () -> naming(APRIL));
            assertRefused("BAD_VALUE text-missing [place]", () -> naming(APRIL, " "));
            assertRefused(
                    "BAD_VALUE country-unknown [XX]",
                    () -> new NamePlaces(C1, List.of("本社"), new Country("xx"), Grounds.on(APRIL)));
            refuses(OVER, naming(MAY, "本社"), terminated(MAY));
        }
    }
}
