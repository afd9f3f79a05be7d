package jp.daicho.contract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.daicho.clause.RequiredOf;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Which of the catalogue's conditions a contract meets: what has to be in its text follows from what it is about (契約項目の要否).
 * Where something isn't said, more is asked for, never less.
 */
public final class Requirement {

    /**
     * From this day on the rules on supply chains apply to outsourcing that starts (令和8年総務省令第80号, 附則第2条).
     */
    public static final LocalDate TRANSITION = LocalDate.of(2027, 7, 1);

    private Requirement() {}

    /** The conditions that a contract so described meets, whenever it starts. */
    public static Set<RequiredOf> met(Outline outline) {
        var met = EnumSet.of(RequiredOf.ALL);
        boolean numbers = isTrue(outline.myNumber()) || outline.zones().contains(Zone.MY_NUMBER);
        var personal = outline.personalData();
        add(met, RequiredOf.PERSONAL_DATA, personal == null ? numbers : personal);
        add(met, RequiredOf.MY_NUMBER, numbers);
        add(met, RequiredOf.BUILD, outline.system() == SystemWork.BUILD);
        add(met, RequiredOf.OPERATE, outline.system() == SystemWork.OPERATE);
        add(met, RequiredOf.JUKI, isTrue(outline.juki()));
        add(met, RequiredOf.IMPORTANT, !outline.information().equals(List.of(InformationClass.CLASS_1)));
        return met;
    }

    /** The same of a contract that starts on {@code start}. */
    public static Set<RequiredOf> met(Outline outline, LocalDate start) {
        var met = met(outline);
        add(met, RequiredOf.SUPPLY_CHAIN, !start.isBefore(TRANSITION));
        return met;
    }

    /** The same of a contract with that term, on {@code day}; a renewal is a new start. */
    public static Set<RequiredOf> met(Outline outline, Term term, LocalDate day) {
        return met(outline, term.startedLast(day));
    }

    private static void add(Set<RequiredOf> met, RequiredOf condition, boolean holds) {
        if (holds) {
            met.add(condition);
        }
    }

    private static boolean isTrue(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }
}
