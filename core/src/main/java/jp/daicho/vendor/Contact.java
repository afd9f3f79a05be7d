package jp.daicho.vendor;

import jp.daicho.shared.Text;
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
        name = Text.required("name", name);
        post = Text.optional("post", post);
        phone = Text.optional("phone", phone);
        email = Text.optional("email", email);
    }
}
