package jp.daicho.shell.console;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** The request of the command being run, for beans that outlive a command. One command runs at a time. */
@Component
public final class CurrentRequest {

    private Request request = Request.plain(Locale.JAPANESE);

    public Request get() {
        return request;
    }

    /** Called by the console before each command. */
    public void set(Request request) {
        this.request = request;
    }
}
