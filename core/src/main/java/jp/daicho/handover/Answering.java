package jp.daicho.handover;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.social.AccountDutyCommand.NameDeputies;
import jp.daicho.social.AccountId;

/**
 * For which accounts a successor will answer, so that they aren't to be deputies there.
 *
 * @param accounts their codes
 * @param deputies where the successor is a deputy already, and would only become the one who answers
 */
public record Answering(Set<String> accounts, List<Held> deputies) {

    public Answering {
        accounts = Set.copyOf(accounts);
        deputies = List.copyOf(deputies);
    }

    /**
     * Once all that was {@code held} is handed over.
     *
     * @param own what the successor holds on the day
     */
    public static Answering after(List<Held> held, List<Held> own) {
        var taken = codes(held, Charge.ACCOUNT);
        var shared = codes(held, Charge.DEPUTY);
        var left = own.stream()
                .filter(each -> each.seat().charge() == Charge.DEPUTY)
                .filter(each -> taken.contains(each.seat().code()))
                .filter(each -> !shared.contains(each.seat().code()))
                .toList();
        taken.addAll(codes(own, Charge.ACCOUNT));
        return new Answering(taken, left);
    }

    private static Set<String> codes(List<Held> held, Charge charge) {
        return held.stream()
                .map(Held::seat)
                .filter(seat -> seat.charge() == charge)
                .map(Seat::code)
                .collect(Collectors.toSet());
    }

    /** Whether {@code seat} falls away instead of becoming the successor's. */
    public boolean drops(Seat seat) {
        return seat.charge() == Charge.DEPUTY && accounts.contains(seat.code());
    }

    /** What {@code successor}, who was a deputy, no longer is. */
    Stream<DomainCommand> layingDown(StaffId successor, Grounds grounds) {
        return deputies.stream().map(each -> {
            var others = each.crew().staff().stream()
                    .filter(staff -> !staff.equals(successor))
                    .toList();
            return new NameDeputies(new AccountId(each.seat().code()), others, grounds);
        });
    }
}
