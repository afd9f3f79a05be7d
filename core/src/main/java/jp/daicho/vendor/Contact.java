package jp.daicho.vendor;

import jp.daicho.shared.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A person to turn to at a vendor, as typed; stored sealed.
 *
 * @param post 役職・部署, kept in the clear
 */
public record Contact(
        String name,
        @Nullable String post,
        @Nullable String phone,
        @Nullable String email) {

    public Contact {
        name = FreeText.requiredName("name", name);
        post = FreeText.optionalName("post", post);
        phone = FreeText.optionalName("phone", phone);
        email = FreeText.optionalName("email", email);
    }
}
