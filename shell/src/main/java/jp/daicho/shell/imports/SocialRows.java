package jp.daicho.shell.imports;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import jp.daicho.shell.imports.sheet.Days;
import jp.daicho.shell.imports.sheet.Vocabulary;
import jp.daicho.social.AccountProfile;
import jp.daicho.social.MfaState;
import org.jspecify.annotations.Nullable;

/** Understands the rows of a list of social media accounts. */
final class SocialRows implements Understanding<SocialEntry> {

    private final Vocabulary<MfaState> mfaStates = Vocabulary.mfaStates();
    private final LocalDate day;

    /** @param day from which an account is known to be there, where a row names none */
    SocialRows(LocalDate day) {
        this.day = day;
    }

    @Override
    public boolean isSkipped(RowCells cells) {
        return false;
    }

    @Override
    public @Nullable SocialEntry entry(RowCells cells) {
        var profile = new AccountProfile(
                cells.requiredText(Fields.PLATFORM),
                cells.requiredText(Fields.HANDLE),
                cells.text(Fields.URL),
                cells.text(Fields.PURPOSE),
                cells.text(Fields.SECTION),
                null);
        var responsible = cells.text(Fields.RESPONSIBLE);
        var procedure = cells.text(Fields.PROCEDURE);
        var publishable = cells.text(Fields.PUBLISHABLE);
        var mfa = cells.value(Fields.MFA, mfaStates.read(cells.cell(Fields.MFA)));
        var listed = cells.value(Fields.LISTED, Days.read(cells.cell(Fields.LISTED)));
        var lastPost = cells.value(Fields.LAST_POST, Days.read(cells.cell(Fields.LAST_POST)));
        if (!cells.problems().isEmpty()) {
            return null;
        }
        var since = Stream.of(day, listed, lastPost)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(day);
        return new SocialEntry(
                cells.number(), profile, responsible, procedure, publishable, mfa, listed, lastPost, day, since);
    }
}
