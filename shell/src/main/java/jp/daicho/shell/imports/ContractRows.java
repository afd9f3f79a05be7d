package jp.daicho.shell.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.InformationClass;
import jp.daicho.shell.imports.ContractEntry.ClauseSign;
import jp.daicho.shell.imports.ContractEntry.Confirmation;
import jp.daicho.shell.imports.sheet.CorporateNumbers;
import jp.daicho.shell.imports.sheet.Days;
import jp.daicho.shell.imports.sheet.Mapping;
import jp.daicho.shell.imports.sheet.Vocabulary;
import jp.daicho.shell.imports.sheet.Yen;
import jp.daicho.vendor.Profile;
import org.jspecify.annotations.Nullable;

/** Understands the rows of a list of contracts. */
final class ContractRows implements Understanding<ContractEntry> {

    private final Vocabulary<Boolean> yesNo = Vocabulary.yesNo();
    private final Vocabulary<InformationClass> classes = Vocabulary.informationClasses();
    private final Vocabulary<Method> methods = Vocabulary.methods();
    private final Vocabulary<Result> results = Vocabulary.results();
    private final long unit;
    private final List<String> clauses;
    private final Settings settings;

    ContractRows(Mapping<String> mapping, Settings settings) {
        unit = mapping.unit(Fields.AMOUNT);
        this.settings = settings;
        var others = new TreeSet<>(mapping.fields());
        Fields.OF_CONTRACTS.forEach(others::remove);
        clauses = List.copyOf(others);
    }

    @Override
    public boolean isSkipped(RowCells cells) {
        var earliest = settings.skipEndedBefore();
        if (earliest == null) {
            return false;
        }
        var to = Days.read(cells.cell(Fields.TO)).value();
        return to != null && to.isBefore(earliest);
    }

    @Override
    public @Nullable ContractEntry entry(RowCells cells) {
        var from = cells.required(Fields.FROM, Days.read(cells.cell(Fields.FROM)));
        var to = cells.required(Fields.TO, Days.read(cells.cell(Fields.TO)));
        var concluded = cells.value(Fields.CONCLUDED, Days.read(cells.cell(Fields.CONCLUDED)));
        var vendor = vendor(cells);
        var outline = outline(cells);
        var signs = signs(cells);
        var confirmation = confirmation(cells);
        if (from == null || to == null || !cells.problems().isEmpty()) {
            return null;
        }
        var conclusion = concluded == null ? from : concluded;
        if (conclusion.isAfter(from)) {
            cells.warn(Fields.CONCLUDED, "concluded-after-first-day", conclusion, from);
        }
        var began = from.isBefore(conclusion) ? from : conclusion;
        if (confirmation != null && confirmation.on().isBefore(began)) {
            cells.warn(Fields.CONFIRMED, "confirmed-before-conclusion", confirmation.on(), began);
            confirmation = null;
        }
        return new ContractEntry(cells.number(), vendor, outline, conclusion, from, to, signs, confirmation);
    }

    private static Profile vendor(RowCells cells) {
        var number = CorporateNumbers.read(cells.cell(Fields.CORPORATE_NUMBER));
        return new Profile(cells.requiredText(Fields.VENDOR), null, cells.value(Fields.CORPORATE_NUMBER, number), null);
    }

    private Outline outline(RowCells cells) {
        var information = cells.value(Fields.INFORMATION, classes.readAll(cells.cell(Fields.INFORMATION)));
        return new Outline(
                cells.requiredText(Fields.TITLE),
                cells.text(Fields.NUMBER),
                cells.value(Fields.AMOUNT, Yen.read(cells.cell(Fields.AMOUNT), unit)),
                cells.text(Fields.SECTION),
                information == null ? List.of() : information.stream().sorted().toList(),
                List.of(),
                cells.value(Fields.PERSONAL_DATA, yesNo.read(cells.cell(Fields.PERSONAL_DATA))),
                cells.value(Fields.MY_NUMBER, yesNo.read(cells.cell(Fields.MY_NUMBER))),
                null,
                null);
    }

    /** A blank cell says nothing of a clause. */
    private List<ClauseSign> signs(RowCells cells) {
        List<ClauseSign> signs = new ArrayList<>();
        for (String clause : clauses) {
            var cell = cells.cell(clause);
            var state = cells.value(clause, settings.marks().read(cell));
            if (state != null) {
                signs.add(new ClauseSign(new ClauseId(clause), state, cell.strip()));
            }
        }
        return signs;
    }

    /** Without a day there was none. */
    private @Nullable Confirmation confirmation(RowCells cells) {
        LocalDate on = cells.value(Fields.CONFIRMED, Days.read(cells.cell(Fields.CONFIRMED)));
        if (on == null) {
            return null;
        }
        var method = cells.required(Fields.METHOD, methods.read(cells.cell(Fields.METHOD)));
        var result = cells.required(Fields.RESULT, results.read(cells.cell(Fields.RESULT)));
        return method == null || result == null ? null : new Confirmation(on, method, result);
    }
}
