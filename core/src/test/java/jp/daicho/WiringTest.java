package jp.daicho;

import static java.util.Objects.requireNonNull;
import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;
import static jp.daicho.Kawase.granting;
import static jp.daicho.Kawase.registering;
import static jp.daicho.Kawase.registeringVendor;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.clause.EditionId;
import jp.daicho.clause.view.Catalogues.ClausesOf;
import jp.daicho.clause.view.Catalogues.ClausesOn;
import jp.daicho.clause.view.Catalogues.SetsOn;
import jp.daicho.history.LedgerHistory.Entry;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.keys.Opened;
import jp.daicho.office.StaffCommand.RevokeRole;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffId;
import jp.daicho.office.view.StaffMembers.OneOfStaff;
import jp.daicho.office.view.StaffMembers.StaffNames;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.office.view.StaffMembers.StaffRow;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import jp.daicho.shared.Sealed;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.Correction;
import jp.daicho.vendor.Ownership;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
import jp.daicho.vendor.VendorCommand.CorrectVendorEntry;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.ReinstateVendor;
import jp.daicho.vendor.VendorCommand.RetireVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorCommand.VoidVendorEntry;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorState;
import jp.daicho.vendor.view.VendorDetails;
import jp.daicho.vendor.view.VendorRecords.OneVendor;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import jp.daicho.vendor.view.VendorRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From command to answer through the core as it is really assembled, on a real ledger file: every event, every view. */
class WiringTest {

    private static final StaffId TARO = new StaffId("S-0002");
    private static final VendorId SAKURA = new VendorId("V-0001");
    private static final Profile NOTHING = new Profile(null, null, null, null);
    private static final Correction ISMAP =
            new Correction(NOTHING, Ownership.NOTHING, Certificate.ISMAP, null, null, null, null, null, null);

    @TempDir
    Path folder;

    private Kawase town;

    @BeforeEach
    void found() {
        town = Kawase.founded(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    /** Record one command; returns the position of its last event. */
    private long tell(DomainCommand command) {
        var entries = town.record(HANAKO, command).entries();
        return entries.get(entries.size() - 1).position();
    }

    private VendorDetails sakura() {
        return town.register.ask(HANAKO, new OneVendor(SAKURA, TODAY));
    }

    private StaffRow taro() {
        return town.register.ask(HANAKO, new OneOfStaff(TARO, TODAY));
    }

    private String opened(Sealed sealed, String field) {
        return ((Opened.Text) town.register.open(sealed, VendorContactChanged.class, field)).text();
    }

    @Test
    void showsAMemberOfStaffFromRegistrationToRevocation() {
        tell(registering("taro"));
        assertThat(taro().logins()).containsExactly("taro");
        assertThat(town.register.open(taro().name(), StaffRegistered.class, "name"))
                .isEqualTo(new Opened.Text("taro"));
        assertThat(town.register.ask(HANAKO, new StaffNames())).containsEntry("S-0002", taro().name());
        assertThat(town.register.nameOf(TARO)).isEqualTo(taro().name());

        tell(granting("S-0002", Role.APPROVER, TODAY));
        assertThat(taro().roles()).containsExactly(Role.APPROVER);
        assertThat(town.register.roles(TARO)).containsExactly(Role.APPROVER);

        tell(new RevokeRole(TARO, Role.APPROVER, GROUNDS));
        assertThat(taro().roles()).isEmpty();
        assertThat(town.register.ask(HANAKO, new StaffOn(TODAY)))
                .extracting(StaffRow::staff)
                .containsExactly(StaffId.FOUNDER, TARO);
    }

    @Test
    void showsAVendorFromRegistrationToRetirement() {
        tell(registeringVendor(null, "さくら"));
        assertThat(sakura().row().profile().name()).isEqualTo("さくら");

        tell(new ChangeVendorProfile(SAKURA, new Profile(null, null, null, "大山市"), GROUNDS));
        assertThat(sakura().row().profile()).isEqualTo(new Profile("さくら", null, null, "大山市"));

        tell(new ChangeVendorContact(SAKURA, null, new Contact("山田 太郎", "営業部", "0123", null), GROUNDS));
        assertThat(sakura().contacts()).singleElement().satisfies(contact -> {
            assertThat(opened(contact.name(), "name")).isEqualTo("山田 太郎");
            assertThat(opened(requireNonNull(contact.phone()), "phone")).isEqualTo("0123");
        });

        tell(new SuspendVendor(SAKURA, null, GROUNDS));
        assertThat(sakura().row().state()).isEqualTo(VendorState.SUSPENDED);

        tell(new ReinstateVendor(SAKURA, GROUNDS));
        assertThat(sakura().row().state()).isEqualTo(VendorState.REGISTERED);

        tell(new RetireVendor(SAKURA, GROUNDS));
        assertThat(town.register.ask(HANAKO, new VendorsOn(TODAY)))
                .extracting(VendorRow::state)
                .containsExactly(VendorState.RETIRED);
    }

    @Test
    void showsAVendorsFactsCorrectedAndVoided() {
        tell(registeringVendor(null, "さくら"));
        long wrong = tell(new RecordCertification(SAKURA, Certificate.P_MARK, null, null, GROUNDS));
        assertThat(sakura().certifications()).hasSize(1);

        long right = tell(new CorrectVendorEntry(SAKURA, wrong, ISMAP, GROUNDS));
        assertThat(sakura().certifications())
                .extracting(certified -> certified.kind())
                .containsExactly(Certificate.ISMAP);

        tell(new VoidVendorEntry(SAKURA, right, GROUNDS));
        assertThat(sakura().certifications()).isEmpty();
    }

    @Test
    void showsTheClausesOfTheEditionInForce() {
        assertThat(town.register.ask(HANAKO, new SetsOn(TODAY)))
                .extracting(row -> row.set().id())
                .startsWith("base")
                .endsWith("juki");
        assertThat(town.register.ask(HANAKO, new ClausesOn(TODAY, "base"))).hasSize(15);
        assertThat(town.register.ask(HANAKO, new ClausesOf(new EditionId("mic-2026"))))
                .hasSize(54);
        assertRefused("RULE edition-recorded-already [mic-2026]", () -> tell(Kawase.cataloguing()));
    }

    @Test
    void keepsAVoidedFactForThoseWhoAskWithTheKnowledgeOfThen() {
        tell(registeringVendor(null, "さくら"));
        long fact = tell(new RecordCertification(SAKURA, Certificate.P_MARK, null, null, GROUNDS));
        tell(new VoidVendorEntry(SAKURA, fact, GROUNDS));

        var question = new OneVendor(SAKURA, TODAY);
        assertThat(town.register.ask(HANAKO, question, fact).certifications()).isEmpty();
        assertThat(town.register.ask(HANAKO, question, fact + 1).certifications())
                .hasSize(1);
        assertThat(town.register.ask(HANAKO, question, fact + 2).certifications())
                .isEmpty();
    }

    @Test
    void asksOfAPositionAheadWhatIsKnownByNow() {
        var vendors = new VendorsOn(TODAY);
        assertThat(town.register.ask(HANAKO, vendors, 1_000)).isEmpty();

        tell(registeringVendor(null, "さくら"));

        assertThat(town.register.ask(HANAKO, vendors, 1_000)).hasSize(1);
        assertThat(town.register.ask(HANAKO, vendors, 0)).isEmpty();
    }

    @Test
    void givesEveryEntryOfEveryRecordTheLeafThatProvesIt() {
        tell(registering("taro"));
        tell(registeringVendor(null, "さくら"));
        tell(new RetireVendor(SAKURA, new Grounds(TODAY, "廃業", List.of())));

        var tree = Stream.of("KAWASE", "S-0001", "mic-2026", "rules", "S-0002", "V-0001")
                .flatMap(record -> town.register.history(HANAKO, record, town.register.size()).stream())
                .sorted(Comparator.comparingLong(entry -> entry.recorded().position()))
                .map(Entry::leaf)
                .reduce(Frontier.EMPTY, Frontier::append, (left, right) -> right);

        assertThat(tree).isEqualTo(town.register.home().tail().tree());
    }

    @Test
    void tellsOnlyTheHistoryThatWasKnown() {
        long registered = tell(registeringVendor(null, "さくら"));
        tell(new RetireVendor(SAKURA, GROUNDS));

        assertThat(town.register.history(HANAKO, "V-0001", registered + 1)).hasSize(1);
        assertThat(town.register.history(HANAKO, "V-0001", registered + 2)).hasSize(2);
        assertRefused("NOT_FOUND record-unknown [V-0001]", () -> town.register.history(HANAKO, "V-0001", registered));
    }

    @Test
    void refusesAnAnswerAboutARecordThatIsNotThere() {
        assertRefused("NOT_FOUND record-unknown [V-0001]", this::sakura);
        assertRefused("NOT_FOUND record-unknown [S-0002]", this::taro);
    }

    @Test
    void knowsWhoIsBehindAnAccount() {
        assertThat(town.register.staffBehind(HANAKO)).contains(StaffId.FOUNDER);
        assertThat(town.register.staffBehind("eve")).isEmpty();
        assertThat(town.register.nameOf(TARO)).isNull();
        assertThat(town.register.roles(TARO)).isEqualTo(Set.of());
    }
}
