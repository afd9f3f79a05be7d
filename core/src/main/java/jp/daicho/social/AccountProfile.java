package jp.daicho.social;

import jp.daicho.shared.FreeText;
import jp.daicho.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What describes an account; a field that is absent says nothing.
 *
 * @param platform 媒体: the service it is an account of
 * @param handle アカウント名, which may change
 * @param purpose 目的
 * @param section 所管課
 * @param permanentId the platform's own id of it, which doesn't change
 */
public record AccountProfile(
        @Nullable String platform,
        @Nullable String handle,
        @Nullable String url,
        @Nullable String purpose,
        @Nullable String section,
        @Nullable String permanentId) {

    /** This profile as it was typed, once it is fit to be recorded. */
    AccountProfile checked() {
        return new AccountProfile(
                FreeText.optionalName("platform", platform),
                Handle.checked(handle),
                FreeText.optionalUrl("url", url),
                FreeText.optional("purpose", purpose),
                FreeText.optional("section", section),
                FreeText.optionalName("permanent-id", permanentId));
    }

    boolean saysNothing() {
        return url == null && purpose == null && section == null && permanentId == null;
    }

    String requiredPlatform() {
        return Text.present("platform", platform);
    }

    String requiredHandle() {
        return Text.present("handle", handle);
    }

    String requiredPurpose() {
        return Text.present("purpose", purpose);
    }

    /** Platform and handle as they are compared, however they were typed and by whatever name the platform goes. */
    public String name() {
        return (platform == null ? "" : Platform.comparable(platform))
                + " "
                + (handle == null ? "" : Handle.comparable(handle));
    }

    /** Whether this is what {@code platform} knows by its own {@code id}. */
    boolean isIdentified(String platform, String id) {
        return permanentId != null
                && this.platform != null
                && Platform.comparable(this.platform).equals(Platform.comparable(platform))
                && Text.folded(permanentId).equals(Text.folded(id));
    }

    /** This profile where {@code later} says nothing else. */
    public AccountProfile with(AccountProfile later) {
        return new AccountProfile(
                or(later.platform, platform),
                or(later.handle, handle),
                or(later.url, url),
                or(later.purpose, purpose),
                or(later.section, section),
                or(later.permanentId, permanentId));
    }

    private static @Nullable String or(@Nullable String later, @Nullable String earlier) {
        return later == null ? earlier : later;
    }

    /** What {@code event} says of an account, if it says something that describes it. */
    public static @Nullable AccountProfile of(AccountEvent event) {
        return switch (event) {
            case AccountBeginningEvent.AccountPlanned it ->
                new AccountProfile(it.platform(), it.handle(), it.url(), it.purpose(), it.section(), null);
            case AccountBeginningEvent.AccountRegistered it ->
                new AccountProfile(it.platform(), it.handle(), it.url(), it.purpose(), it.section(), it.permanentId());
            case AccountBeginningEvent.AccountDiscovered it ->
                new AccountProfile(it.platform(), it.handle(), it.url(), null, null, null);
            case AccountCourseEvent.AccountOpened it ->
                new AccountProfile(null, null, it.url(), null, null, it.permanentId());
            case AccountDescriptionEvent.HandleChanged it ->
                new AccountProfile(null, it.handle(), it.url(), null, null, null);
            case AccountDescriptionEvent.AccountProfileChanged it ->
                new AccountProfile(null, null, it.url(), it.purpose(), it.section(), it.permanentId());
            default -> null;
        };
    }
}
