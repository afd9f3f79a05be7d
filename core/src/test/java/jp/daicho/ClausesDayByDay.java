package jp.daicho;

import static java.util.Objects.requireNonNull;
import static jp.daicho.Kawase.HANAKO;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.RequiredOf;
import jp.daicho.clause.view.Catalogues.ClausesOf;
import jp.daicho.contract.Outline;
import jp.daicho.contract.SystemWork;
import jp.daicho.contract.view.ContractRow;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;

/** Which clauses a contract has to have, read off what describes it on one day. */
record ClausesDayByDay(Kawase town, LocalDate day, ContractRow row) {

    List<ClauseId> required() {
        return town.register.ask(HANAKO, new ClausesOf(requireNonNull(row.edition()))).stream()
                .filter(each -> isMet(each.set().requiredOf())
                        && (each.clause().requiredOf() == null
                                || isMet(each.clause().requiredOf())))
                .map(each -> each.clause().id())
                .toList();
    }

    private boolean isMet(RequiredOf condition) {
        Outline about = row.outline();
        boolean numbers = Boolean.TRUE.equals(about.myNumber()) || about.zones().contains(Zone.MY_NUMBER);
        return switch (condition) {
            case ALL -> true;
            case PERSONAL_DATA ->
                Boolean.TRUE.equals(about.personalData()) || (about.personalData() == null && numbers);
            case MY_NUMBER -> numbers;
            case BUILD -> about.system() == SystemWork.BUILD;
            case OPERATE -> about.system() == SystemWork.OPERATE;
            case JUKI -> Boolean.TRUE.equals(about.juki());
            case IMPORTANT ->
                about.information().isEmpty()
                        || about.information().stream().anyMatch(each -> each != InformationClass.CLASS_1);
            case SUPPLY_CHAIN, NONE -> false;
        };
    }
}
