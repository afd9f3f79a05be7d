package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.daicho.clause.ClauseCommand.RecordCatalogueEdition;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Recorded;

/** Everybody who works at the town hall, one after the other as it comes. */
final class Everybody {

    private static final int SPAN = 200;

    private final Kawase town;
    private final TownLife life;
    private final Random random;
    private final RandomActs contracts;
    private final RandomOffice office;
    private final RandomSocial accounts;
    private final RandomAudits audits;
    private final RandomPolicies policies;
    private final RandomClouds clouds;
    private final RandomCloudOffice cloudOffice;
    private final List<Recorded> recorded = new ArrayList<>();

    Everybody(Kawase town, TownLife life, Random random) {
        this.town = town;
        this.life = life;
        this.random = random;
        contracts = new RandomActs(random, SPAN);
        office = new RandomOffice(random, SPAN);
        accounts = new RandomSocial(random, TODAY, SPAN);
        audits = new RandomAudits(random, TODAY.minusYears(2), TODAY);
        policies = new RandomPolicies(random, TODAY.minusYears(2));
        clouds = new RandomClouds(random, TODAY.minusYears(2));
        cloudOffice = new RandomCloudOffice(random, TODAY.minusYears(2));
    }

    /** What has to be there for the rest; the town's own catalogue comes later. */
    void begin() {
        contracts.first().stream()
                .filter(first -> !(first instanceof RecordCatalogueEdition))
                .forEach(this::attempt);
        office.first().forEach(this::attempt);
        accounts.first().forEach(this::attempt);
        cloudOffice.first().forEach(this::attempt);
    }

    void act() {
        switch (random.nextInt(8)) {
            case 0, 1 -> attempt(contracts.next());
            case 2 -> attempt(office.next());
            case 3 -> attempt(accounts.next(recorded));
            case 4 -> attempt(audits.next(town.register.size()));
            case 5 -> attempt(policies.next());
            case 6 -> attempt(clouds.next());
            default -> attempt(cloudOffice.next());
        }
    }

    private void attempt(DomainCommand command) {
        if (!endsAll(command)) {
            attempt(List.of(command));
        }
    }

    /** Whoever does all this here stays, also where another could. */
    private static boolean endsAll(DomainCommand command) {
        return command instanceof TransferStaff transfer
                && transfer.staff().equals(StaffId.FOUNDER)
                && transfer.section() == null;
    }

    private void attempt(List<DomainCommand> act) {
        var entries = life.attempt(act);
        recorded.addAll(entries);
        contracts.learn(entries);
        office.learn(entries);
        policies.learn(entries);
        clouds.learn(entries);
        cloudOffice.learn(entries);
    }
}
