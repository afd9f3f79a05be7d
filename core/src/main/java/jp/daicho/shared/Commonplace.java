package jp.daicho.shared;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write after a word for a password that is no password: a day, a number of something, how it is kept. */
final class Commonplace {

    private static final Pattern SHAPED = Pattern.compile(
            "https?://.*|[*x.-]+|(?:19|20)[0-9]{2}(?:[0-9]{4})?|[0-9]{1,4}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?"
                    + "|[a-z][0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}|[a-z]-[0-9]{4}|1password|[a-z]+-protected"
                    + "|(?:iso|jis|nist|isms|ismap|rfc|aes|sha|rsa|tls|fido|yubikey)[a-z0-9/:_.-]*");

    /** What is said of a password, and is none. */
    private static final Set<String> WORDS = Set.of(
            ("changed rotated updated reset kept stored held required unknown none managed sealed manager policy safe vault"
                            + " keepass keepassxc bitwarden keychain envelope yes true false with only never expired revoked shared"
                            + " custody custodian minimum maximum least length must shall should will been described according"
                            + " article section refer same applicable pending issued deleted disabled enabled protected rules rule"
                            + " procedure procedures management handling encrypted hashed weak strong unused used missing"
                            + " confidential known recorded given sent received where when what which that this there their"
                            + " lastpass dashlane authenticator entra okta totp saml ldap")
                    .split(" ", -1));

    private static final Pattern COUNTED = Pattern.compile(
            "^\\s*(?:年|月|日|時|分|回|文字|桁|人|名|件|号|本|台|個|円|以上|以下"
                    + "|(?:characters?|chars?|digits?|days?|months?|years?|times|people|staff|accounts?)\\b).*",
            Pattern.DOTALL);

    private static final Pattern GOES_ON = Pattern.compile("^(?!です|でした|だ)[でにをのはがへともや].*", Pattern.DOTALL);

    private Commonplace() {}

    /** Whether {@code value}, in a sentence that goes on with {@code after}, is of that kind. */
    static boolean is(String value, String after) {
        var lower = value.toLowerCase(Locale.ROOT);
        return SHAPED.matcher(lower).matches()
                || WORDS.contains(lower)
                || (value.matches("[0-9]+") && COUNTED.matcher(after).matches())
                || (value.matches("[A-Za-z -]+") && GOES_ON.matcher(after).matches());
    }
}
