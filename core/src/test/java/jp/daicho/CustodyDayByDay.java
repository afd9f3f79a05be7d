package jp.daicho;

import static java.lang.Boolean.TRUE;
import static jp.daicho.contract.custody.DisposalMethod.CRYPTOGRAPHIC_ERASE;
import static jp.daicho.contract.custody.DisposalMethod.DEGAUSSING;
import static jp.daicho.contract.custody.DisposalMethod.INCINERATION;
import static jp.daicho.contract.custody.DisposalMethod.PHYSICAL_DESTRUCTION;
import static jp.daicho.contract.custody.DisposalMethod.PULPING;
import static jp.daicho.contract.custody.DisposalMethod.SANITISE;
import static jp.daicho.contract.custody.DisposalMethod.SHREDDING;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.custody.CustodyEvent.DisposalCertified;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.custody.Level;
import jp.daicho.contract.custody.Media;
import jp.daicho.contract.custody.Whereabouts;
import jp.daicho.contract.view.ContractDetails;
import jp.daicho.contract.view.ProvidedItem;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import org.jspecify.annotations.Nullable;

/** The rules for what a vendor was given, in their plainest form: what is amiss in a contract on one day. */
final class CustodyDayByDay {

    private static final Set<DisposalMethod> DESTRUCTION = Set.of(SHREDDING, INCINERATION, PHYSICAL_DESTRUCTION);

    private final ContractDetails contract;
    private final List<Handover> given;
    private final Map<String, String> amiss = new TreeMap<>();

    CustodyDayByDay(ContractDetails contract) {
        this.contract = contract;
        given = contract.custody().provided().stream()
                .map(item -> item.provided().handover())
                .toList();
    }

    /** Whether something is neither back nor gone nor excused. */
    boolean isOutstanding() {
        return contract.custody().provided().stream().anyMatch(item -> item.whereabouts() == Whereabouts.HELD);
    }

    /** Each gap with the setting that says how heavily it weighs. */
    Map<String, String> amiss(boolean inForce, boolean longOver, UnaryOperator<String> setting) {
        contract.custody().provided().forEach(item -> {
            if (longOver && item.whereabouts() == Whereabouts.HELD) {
                add("OC-16", item.provided().item().value());
            }
            if (isDisposedOf(item) && item.settlements().stream().noneMatch(each -> proves(item, each))) {
                add("OC-17", item.provided().item().value());
            }
        });
        if (inForce) {
            secrecy(List.of(setting.apply("OC-10.secrecy").split(",", -1)));
            var outline = contract.row().outline();
            boolean numbers = TRUE.equals(outline.myNumber()) || outline.zones().contains(Zone.MY_NUMBER);
            declared(
                    "PERSONAL-DATA",
                    given.stream().anyMatch(each -> TRUE.equals(each.personalData())),
                    outline.personalData() == null ? numbers : outline.personalData());
            declared("MY-NUMBER", given.stream().anyMatch(each -> TRUE.equals(each.myNumber())), outline.myNumber());
        }
        return amiss;
    }

    private void secrecy(List<String> clauses) {
        boolean sworn = !contract.oversight().ndas().isEmpty();
        boolean bound = contract.clauses().stream()
                .anyMatch(said -> said.state() == ClauseState.PRESENT
                        && clauses.contains(said.clause().value()));
        if (!bound && !sworn && given.stream().anyMatch(each -> each.confidentiality() != InformationClass.CLASS_1)) {
            amiss.put("OC-10:" + contract.row().contract(), "OC-10.severity");
        }
    }

    private void declared(String flag, boolean held, @Nullable Boolean declared) {
        if (held && !TRUE.equals(declared)) {
            add("OC-22", flag);
        }
    }

    private void add(String rule, String item) {
        amiss.put(rule + ":" + contract.row().contract() + ":" + item, rule + ".severity");
    }

    private static boolean isDisposedOf(ProvidedItem item) {
        return item.settlements().stream().anyMatch(DisposalCertified.class::isInstance);
    }

    private static boolean proves(ProvidedItem item, Object settlement) {
        if (!(settlement instanceof DisposalCertified disposal)) {
            return false;
        }
        var handed = item.provided().handover();
        boolean numbers = TRUE.equals(handed.myNumber());
        if (handed.confidentiality() == InformationClass.CLASS_1
                && !numbers
                && !Arrays.asList(handed.integrity(), handed.availability()).contains(Level.LEVEL_2)) {
            return true;
        }
        var media = disposal.media() == null ? item.provided().media() : disposal.media();
        return disposal.certificate() != null && suffices(disposal.method(), media, numbers);
    }

    private static boolean suffices(DisposalMethod method, Media media, boolean numbers) {
        return switch (media) {
            case UNKNOWN -> false;
            case PAPER -> DESTRUCTION.contains(method) || method == PULPING;
            case HDD ->
                DESTRUCTION.contains(method)
                        || Set.of(CRYPTOGRAPHIC_ERASE, SANITISE).contains(method)
                        || (method == DEGAUSSING && !numbers);
            default -> throw new IllegalArgumentException("nobody hands over on " + media);
        };
    }
}
