package jp.daicho.social;

import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.social.AccountFixture.NOBODY;
import static jp.daicho.social.AccountFixture.STANDARDS;
import static jp.daicho.social.AccountFixture.because;
import static jp.daicho.social.AccountFixture.given;
import static jp.daicho.social.AccountSamples.A1;
import static jp.daicho.social.AccountSamples.P1;
import static jp.daicho.social.AccountSamples.assigned;
import static jp.daicho.social.AccountSamples.by;
import static jp.daicho.social.AccountSamples.closed;
import static jp.daicho.social.AccountSamples.gone;
import static jp.daicho.social.AccountSamples.impostor;
import static jp.daicho.social.AccountSamples.listed;
import static jp.daicho.social.AccountSamples.mfa;
import static jp.daicho.social.AccountSamples.notice;
import static jp.daicho.social.AccountSamples.post;
import static jp.daicho.social.AccountSamples.released;
import static jp.daicho.social.AccountSamples.renamed;
import static jp.daicho.social.AccountSamples.restored;
import static jp.daicho.social.AccountSamples.runBy;
import static jp.daicho.social.AccountSamples.suspected;
import static jp.daicho.social.AccountSamples.taken;
import static jp.daicho.social.AccountSamples.takenOver;
import static jp.daicho.social.AccountSamples.unlisted;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.ContractId;
import jp.daicho.office.OfficeSamples;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountAlarmCommand.ConfirmTakeover;
import jp.daicho.social.AccountAlarmCommand.ReportImpersonation;
import jp.daicho.social.AccountAlarmCommand.ResolveImpersonation;
import jp.daicho.social.AccountAlarmCommand.RestoreControl;
import jp.daicho.social.AccountAlarmCommand.SuspectTakeover;
import jp.daicho.social.AccountCheckCommand.ConfirmOfficialListing;
import jp.daicho.social.AccountCheckCommand.IssuePublicNotice;
import jp.daicho.social.AccountCheckCommand.RecordLastPost;
import jp.daicho.social.AccountCheckCommand.RecordTermsChange;
import jp.daicho.social.AccountCheckCommand.RemoveOfficialListing;
import jp.daicho.social.AccountCheckCommand.ReviewAccount;
import jp.daicho.social.AccountDescriptionCommand.ChangeAccountProfile;
import jp.daicho.social.AccountDescriptionCommand.RenameAccount;
import jp.daicho.social.AccountDescriptionEvent.AccountProfileChanged;
import jp.daicho.social.AccountDutyCommand.AssignResponsiblePerson;
import jp.daicho.social.AccountDutyCommand.NameDeputies;
import jp.daicho.social.AccountDutyCommand.NameOperators;
import jp.daicho.social.AccountDutyCommand.ReleaseResponsiblePerson;
import jp.daicho.social.AccountDutyEvent.DeputiesNamed;
import jp.daicho.social.AccountSafeguardCommand.AdoptProcedure;
import jp.daicho.social.AccountSafeguardCommand.ConfirmMfa;
import jp.daicho.social.AccountSafeguardCommand.ConfirmRecoveryContact;
import jp.daicho.social.AccountSafeguardCommand.DefinePublishableInformation;
import jp.daicho.social.AccountSafeguardCommand.RecordAlsoPublished;
import jp.daicho.social.AccountSafeguardCommand.RecordCredentialCustody;
import jp.daicho.social.AccountSafeguardEvent.CredentialCustodyRecorded;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of an account. */
class AccountFactsTest {

    private static final String CLOSED = "RULE account-closed [A-0001, 2026-05-01]";

    private static Grounds on(LocalDate day) {
        return Grounds.on(day);
    }

    @Nested
    class ResponsiblePersons {

        @Test
        void areOneAtATime() {
            given(taken(APRIL)).records(new AssignResponsiblePerson(A1, HANAKO, on(APRIL)), assigned(HANAKO, APRIL));
            given(taken(APRIL), assigned(HANAKO, APRIL))
                    .records(new AssignResponsiblePerson(A1, TARO, on(MAY)), assigned(TARO, MAY));
            given(taken(APRIL), assigned(HANAKO, APRIL)).records(new AssignResponsiblePerson(A1, HANAKO, on(MAY)));
        }

        @Test
        void areReleasedOnce() {
            given(taken(APRIL), assigned(HANAKO, APRIL))
                    .records(new ReleaseResponsiblePerson(A1, on(MAY)), released(MAY));
            given(taken(APRIL), assigned(HANAKO, APRIL), released(MAY))
                    .records(new ReleaseResponsiblePerson(A1, on(JUNE)));
            given(taken(APRIL), assigned(HANAKO, APRIL), released(MAY))
                    .records(new AssignResponsiblePerson(A1, HANAKO, on(JUNE)), assigned(HANAKO, JUNE));
        }

        @Test
        void areStaff() {
            given(taken(APRIL))
                    .refuses("NOT_FOUND record-unknown [S-0099]", new AssignResponsiblePerson(A1, NOBODY, on(MAY)));
            given(taken(APRIL))
                    .refuses("NOT_FOUND record-unknown [S-0099]", new NameDeputies(A1, List.of(TARO, NOBODY), on(MAY)));
        }

        @Test
        void mayBeGivenItAnewOnceTheyWereTransferred() {
            given(taken(APRIL), assigned(TARO, APRIL))
                    .knowing(OfficeSamples.transferred(TARO, "税務課", MAY))
                    .records(new AssignResponsiblePerson(A1, TARO, on(MAY)), assigned(TARO, MAY));
            given(taken(APRIL), assigned(TARO, APRIL))
                    .knowing(OfficeSamples.transferred(TARO, "税務課", JUNE))
                    .records(new AssignResponsiblePerson(A1, TARO, on(MAY)));
            given(taken(APRIL), new DeputiesNamed(A1, List.of(TARO), APRIL, null, List.of()))
                    .knowing(OfficeSamples.transferred(TARO, "税務課", MAY))
                    .records(
                            new NameDeputies(A1, List.of(TARO), on(MAY)),
                            new DeputiesNamed(A1, List.of(TARO), MAY, null, List.of()));
        }

        @Test
        void areNoNewsWhereDeputiesHaveLeft() {
            given(taken(APRIL), new DeputiesNamed(A1, List.of(TARO), APRIL, null, List.of()))
                    .knowing(OfficeSamples.transferred(TARO, null, MAY))
                    .records(new NameDeputies(A1, List.of(TARO), on(JUNE)));
        }

        @Test
        void haveNotLeftTheOrgan() {
            given(taken(APRIL))
                    .knowing(OfficeSamples.transferred(TARO, null, MAY))
                    .refuses("RULE staff-left [S-0002, 2026-05-01]", new AssignResponsiblePerson(A1, TARO, on(JUNE)));
            given(taken(APRIL))
                    .knowing(OfficeSamples.transferred(TARO, null, MAY))
                    .refuses(
                            "RULE staff-left [S-0002, 2026-05-01]",
                            new RecordCredentialCustody(A1, CustodyMethod.SAFE, TARO, null, on(JUNE)));
        }

        @Test
        void mayHaveDeputies() {
            given(taken(APRIL))
                    .records(
                            new NameDeputies(A1, List.of(TARO, TARO), on(MAY)),
                            new DeputiesNamed(A1, List.of(TARO), MAY, null, List.of()));
        }
    }

    @Nested
    class Operators {

        @Test
        void mayBeAContractor() {
            given(taken(APRIL)).records(new NameOperators(A1, List.of(), C1, on(MAY)), runBy(C1, MAY));
            given(taken(APRIL))
                    .refuses(
                            "NOT_FOUND record-unknown [C-9]",
                            new NameOperators(A1, List.of(), new ContractId("C-9"), on(MAY)));
            given(taken(APRIL))
                    .refuses(
                            "NOT_FOUND record-unknown [S-0099]", new NameOperators(A1, List.of(NOBODY), null, on(MAY)));
        }
    }

    @Nested
    class Safeguards {

        @Test
        void followAProcedureForSocialMedia() {
            given(taken(APRIL)).records(new AdoptProcedure(A1, P1, on(MAY)), by(P1, MAY));
            given(taken(APRIL))
                    .refuses("NOT_FOUND record-unknown [P-9]", new AdoptProcedure(A1, new PolicyId("P-9"), on(MAY)));
            given(taken(APRIL))
                    .refuses("RULE policy-not-sns-procedure [P-0002]", new AdoptProcedure(A1, STANDARDS, on(MAY)));
        }

        @Test
        void saySoOnceADay() {
            given(taken(APRIL), mfa(MfaState.ON, MAY)).records(new ConfirmMfa(A1, MfaState.ON, on(MAY)));
            given(taken(APRIL), mfa(MfaState.ON, MAY))
                    .records(new ConfirmMfa(A1, MfaState.ON, on(JUNE)), mfa(MfaState.ON, JUNE));
        }

        @Test
        void nameWhoKeepsTheCredentials() {
            given(taken(APRIL))
                    .records(
                            new RecordCredentialCustody(A1, CustodyMethod.SAFE, TARO, "書記室の金庫", on(MAY)),
                            new CredentialCustodyRecorded(
                                    A1, CustodyMethod.SAFE, TARO, "書記室の金庫", MAY, null, List.of()));
            given(taken(APRIL))
                    .refuses(
                            "NOT_FOUND record-unknown [S-0099]",
                            new RecordCredentialCustody(A1, CustodyMethod.SAFE, NOBODY, null, on(MAY)));
            given(taken(APRIL))
                    .records(
                            new ConfirmRecoveryContact(A1, RecoveryContact.PRIVATE, TARO, on(MAY)),
                            AccountSamples.recovery(RecoveryContact.PRIVATE, TARO, MAY));
            given(taken(APRIL))
                    .refuses(
                            "NOT_FOUND record-unknown [S-0099]",
                            new ConfirmRecoveryContact(A1, RecoveryContact.OFFICIAL, NOBODY, on(MAY)));
        }
    }

    @Nested
    class Names {

        @Test
        void mayChange() {
            given(taken(APRIL)).records(new RenameAccount(A1, "@kawase2", null, on(MAY)), renamed("@kawase2", MAY));
            var later = new AccountProfile(null, null, null, null, null, "1234567890");
            given(taken(APRIL))
                    .records(
                            new ChangeAccountProfile(A1, later, on(MAY)),
                            new AccountProfileChanged(A1, null, null, null, "1234567890", MAY, null, List.of()));
            var nothing = new AccountProfile("X", "@k", null, null, null, null);
            assertRefused(
                    "BAD_VALUE account-profile-says-nothing []", () -> new ChangeAccountProfile(A1, nothing, on(MAY)));
        }
    }

    @Nested
    class OnceClosed {

        @Test
        void comeLateWithAReason() {
            given(taken(APRIL), closed("通知", MAY)).refuses(CLOSED, new ConfirmMfa(A1, MfaState.ON, on(APRIL)));
            given(taken(APRIL), closed("通知", MAY)).refuses(CLOSED, new ReviewAccount(A1, null, because("遅れ", MAY)));
            given(taken(APRIL), closed("通知", MAY))
                    .records(
                            new RecordLastPost(A1, because("遅れ", APRIL)),
                            new AccountCheckEvent.LastPostRecorded(A1, APRIL, "遅れ", List.of()));
        }

        @Test
        void mayBeTakenFromTheListAndTold() {
            given(taken(APRIL), listed(APRIL), closed(null, MAY))
                    .records(new RemoveOfficialListing(A1, on(JUNE)), unlisted(JUNE));
            given(taken(APRIL), closed(null, MAY))
                    .records(new IssuePublicNotice(A1, null, "発信を止めています", on(JUNE)), notice(JUNE));
            given(taken(APRIL), closed(null, MAY))
                    .records(new ReportImpersonation(A1, "偽の懸賞", null, on(JUNE)), impostor("I1", JUNE));
        }
    }

    @Nested
    class Takeovers {

        @Test
        void pausePosting() {
            given(taken(APRIL), suspected(MAY))
                    .refuses("RULE posting-paused [A-0001, 2026-05-01]", new RecordLastPost(A1, on(MAY)));
            given(taken(APRIL), suspected(MAY)).records(new RecordLastPost(A1, on(APRIL)), post(APRIL));
            given(taken(APRIL), suspected(APRIL), restored(MAY)).records(new RecordLastPost(A1, on(MAY)), post(MAY));
        }

        @Test
        void areSuspectedThenConfirmedOnce() {
            given(taken(APRIL)).records(new SuspectTakeover(A1, null, on(MAY)), suspected(MAY));
            given(taken(APRIL), suspected(APRIL)).records(new ConfirmTakeover(A1, null, on(MAY)), takenOver(MAY));
            given(taken(APRIL)).records(new ConfirmTakeover(A1, null, on(MAY)), takenOver(MAY));
            given(taken(APRIL), suspected(APRIL), takenOver(MAY))
                    .refuses("RULE account-compromised [A-0001, 2026-04-01]", new ConfirmTakeover(A1, null, on(JUNE)));
            given(taken(APRIL), suspected(MAY))
                    .refuses("RULE account-compromised [A-0001, 2026-05-01]", new SuspectTakeover(A1, null, on(JUNE)));
            given(taken(APRIL), takenOver(APRIL), restored(MAY))
                    .records(new ConfirmTakeover(A1, null, on(JUNE)), takenOver(JUNE));
        }

        @Test
        void endWithAllThreeFacts() {
            given(taken(APRIL), takenOver(APRIL))
                    .records(new RestoreControl(A1, true, true, true, on(MAY)), restored(MAY));
            given(taken(APRIL))
                    .refuses(
                            "RULE account-not-compromised [A-0001]", new RestoreControl(A1, true, true, true, on(MAY)));
            for (int missing = 0; missing < 3; missing++) {
                boolean password = missing != 0;
                boolean sessions = missing != 1;
                boolean mfa = missing != 2;
                assertRefused(
                        "BAD_VALUE restore-facts-missing []",
                        () -> new RestoreControl(A1, password, sessions, mfa, on(MAY)));
            }
        }
    }

    @Nested
    class Impersonations {

        @Test
        void areNumberedAndResolved() {
            given(taken(APRIL), impostor("I1", APRIL))
                    .records(new ReportImpersonation(A1, "偽の懸賞", null, on(MAY)), impostor("I2", MAY));
            given(taken(APRIL), impostor("I1", APRIL)).records(new ReportImpersonation(A1, "偽の懸賞", null, on(APRIL)));
            given(taken(APRIL), impostor("I1", APRIL))
                    .records(new ResolveImpersonation(A1, null, null, on(MAY)), gone("I1", MAY));
        }

        @Test
        void areNoneWhereNoneIsOpen() {
            given(taken(APRIL), impostor("I1", APRIL), gone("I1", APRIL))
                    .refuses("RULE impersonation-none [A-0001]", new ResolveImpersonation(A1, null, null, on(MAY)));
        }

        @Test
        void areNamedWhereThereAreSeveral() {
            given(taken(APRIL), impostor("I1", APRIL), impostor("I2", MAY))
                    .refuses(
                            "BAD_VALUE impersonation-not-named [I1, I2]",
                            new ResolveImpersonation(A1, null, null, on(MAY)));
            given(taken(APRIL), impostor("I1", APRIL), impostor("I2", MAY))
                    .records(new ResolveImpersonation(A1, "ｉ2", null, on(MAY)), gone("I2", MAY));
            given(taken(APRIL), impostor("I1", MAY))
                    .refuses(
                            "RULE before-last-state [A-0001, 2026-04-01, 2026-05-01]",
                            new ResolveImpersonation(A1, "I1", null, on(APRIL)));
            given(taken(APRIL), impostor("I1", APRIL), gone("I1", MAY))
                    .refuses(
                            "NOT_FOUND impersonation-unknown [I1, A-0001]",
                            new ResolveImpersonation(A1, "I1", null, on(MAY)));
        }
    }

    @Test
    void saySomething() {
        assertRefused("BAD_VALUE notice-says-nothing []", () -> new IssuePublicNotice(A1, null, " ", on(MAY)));
    }

    /** Every command that there is, by every text that it has, and by its reason and its papers. */
    static Stream<Class<?>> commands() {
        return leaves(AccountCommand.class).distinct();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AccountFactsTest::leaves)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void neverHoldASecret(Class<?> command) {
        var fields = command.getRecordComponents();
        for (int at = 0; at < fields.length; at++) {
            if (fields[at].getType() == String.class && !fields[at].getName().equals("impersonation")) {
                assertThat(made(command, at, "password=hunter2"))
                        .as(fields[at].getName())
                        .isEqualTo("text-looks-secret");
            }
        }
        assertThat(made(command, -1, "パスワード：hunter2")).isEqualTo("text-looks-secret");
        assertThat(made(command, -2, "ghp_16C7e42F292c6912E7710c838347Ae178B4a.txt"))
                .isEqualTo("text-looks-secret");
    }

    /** With which code it is refused, if field {@code at}, its reason (-1) or the name of a paper (-2) is this text. */
    private static String made(Class<?> command, int at, String text) {
        var fields = command.getRecordComponents();
        List<Object> values = new ArrayList<>();
        try {
            for (int i = 0; i < fields.length; i++) {
                values.add(
                        i == at
                                ? (fields[i].getName().equals("url") ? "https://example.jp/?" + text : text)
                                : plain(fields[i], at, text));
            }
            command.getDeclaredConstructors()[0].newInstance(values.toArray());
            return "taken";
        } catch (Refused refused) {
            return refused.code();
        } catch (ReflectiveOperationException refused) {
            return refused.getCause() instanceof Refused why ? why.code() : refused.toString();
        }
    }

    private static Object plain(RecordComponent field, int at, String text) {
        var type = field.getType();
        if (type == Grounds.class) {
            var papers = at == -2 ? List.of(new Evidence("00", 1, text)) : List.<Evidence>of();
            return new Grounds(APRIL, at == -1 ? text : "理由", papers);
        } else if (type == AccountProfile.class) {
            return new AccountProfile("X", "@kawase", null, "広報", null, null);
        } else if (type == boolean.class) {
            return true;
        } else if (type == long.class) {
            return 1L;
        } else if (type == List.class) {
            return List.of();
        } else if (type == LocalDate.class) {
            return JUNE;
        } else if (type == String.class) {
            return field.getName().equals("url") ? "https://example.jp/" : "I1";
        }
        return type.isEnum() ? type.getEnumConstants()[0] : type == AccountId.class ? A1 : absent();
    }

    @SuppressWarnings("NullAway") // a command may lack it
    private static Object absent() {
        return null;
    }

    @Test
    void neverHoldASecretInWhatDescribesThem() {
        for (int at = 0; at < 6; at++) {
            String[] said = {"X", "@kawase", "https://example.jp/", "広報", "書記室", "1234567890"};
            said[at] += at == 2 ? "?password=hunter2" : " password=hunter2";
            var profile = new AccountProfile(said[0], said[1], said[2], said[3], said[4], said[5]);
            assertThat(catchCode(profile)).startsWith("BAD_VALUE text-looks-secret");
        }
    }

    private static String catchCode(AccountProfile profile) {
        try {
            profile.checked();
            return "taken";
        } catch (Refused refused) {
            return refused.kind() + " " + refused.code();
        }
    }

    @Test
    void areRecordedAsTheyAreSaid() {
        given(taken(APRIL))
                .records(new ConfirmOfficialListing(A1, "https://kawase.example.jp/sns", on(MAY)), listed(MAY));
        given(taken(APRIL))
                .records(
                        new RecordTermsChange(A1, null, on(MAY)),
                        new AccountCheckEvent.PlatformTermsChanged(A1, null, MAY, null, List.of()));
        given(taken(APRIL)).records(new ReviewAccount(A1, null, on(MAY)), AccountSamples.reviewed(MAY));
        given(taken(APRIL))
                .records(
                        new DefinePublishableInformation(A1, "お知らせ", null, on(MAY)),
                        AccountSamples.publishable(null, MAY));
        given(taken(APRIL))
                .records(
                        new RecordAlsoPublished(A1, "https://kawase.example.jp/news", on(MAY)),
                        AccountSamples.alsoPublished(MAY));
    }
}
