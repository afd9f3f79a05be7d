package jp.daicho.shell.imports;

import java.time.LocalDate;
import jp.daicho.shared.Refused;
import jp.daicho.shell.imports.sheet.CellProblem;

/** Why the register turns an entry down, told of the field of its row that is at fault. */
final class Rejection {

    private Rejection() {}

    /** Whether {@code refused} is about the entry, not about who records it or what it is recorded in. */
    static boolean isOfEntry(Refused refused) {
        return switch (refused.kind()) {
            case BAD_VALUE, RULE, NOT_FOUND -> true;
            case NOT_PERMITTED, DAMAGED, UNUSABLE -> false;
        };
    }

    static Remark of(Entry entry, Refused refused) {
        return new Remark(field(entry, refused), new CellProblem(refused.code(), refused.details()));
    }

    private static String field(Entry entry, Refused refused) {
        var option = refused.field();
        if (entry instanceof ContractEntry contract) {
            if (refused.code().startsWith(Fields.VENDOR) || Fields.NAME.equals(option)) {
                return Fields.VENDOR;
            } else if (refused.details().stream().anyMatch(LocalDate.class::isInstance) && !Fields.TO.equals(option)) {
                return day(contract, refused);
            }
        }
        if (entry instanceof CloudEntry cloud && "on".equals(option)) {
            return cloud.field(refused);
        }
        if (entry instanceof SocialEntry account) {
            return account.field(refused);
        }
        return option == null || option.isEmpty() ? Fields.ROW : option;
    }

    /** Of the days a row names, the one complained of; the act has several, each on grounds of its own. */
    private static String day(ContractEntry contract, Refused refused) {
        return contract.confirmation() != null
                        && refused.details().contains(contract.confirmation().on())
                        && !refused.details().contains(contract.concludedOn())
                ? Fields.CONFIRMED
                : Fields.CONCLUDED;
    }
}
