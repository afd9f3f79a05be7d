package jp.daicho.social;

import java.util.regex.Pattern;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import org.jspecify.annotations.Nullable;

/** The name of an account as its platform shows it (アカウント名): {@code @ogi}. An address is another thing. */
final class Handle {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://\\S*|(?:[a-z0-9-]+\\.)+[a-z]{2,}/\\S*)");

    /** The name at the end of most addresses. */
    private static final Pattern NAMED = Pattern.compile("(?:https?://)?+[^/]+/(?:[^?#]*/)?@?([\\w.-]+)/?(?:[?#].*)?");

    private Handle() {}

    /**
     * {@code typed}, if it is no address: which part of one is the name, its platform alone knows.
     *
     * @throws Refused {@code handle-is-address}, with what may be meant
     */
    static @Nullable String checked(@Nullable String typed) {
        var handle = FreeText.optionalName("handle", typed);
        if (handle != null && isAddress(handle)) {
            throw Refused.badValue("handle-is-address", "handle", handle, "@" + name(handle, "ogi"));
        }
        return handle;
    }

    private static boolean isAddress(String handle) {
        return ADDRESS.matcher(Text.folded(handle)).matches();
    }

    private static String name(String address, String otherwise) {
        var named = NAMED.matcher(Text.folded(address));
        return named.matches() && !named.group(1).contains(".php") ? named.group(1) : otherwise;
    }

    /** In any width or case, with or without an @; of an address, recorded before they were refused, its name. */
    static String comparable(String handle) {
        var name = isAddress(handle) ? name(handle, handle) : handle;
        return Text.comparable(name).replace("@", "");
    }
}
