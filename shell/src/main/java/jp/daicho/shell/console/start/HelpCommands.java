package jp.daicho.shell.console.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.console.run.ExitCode;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** {@code help} and {@code exit-codes}. */
@Component
class HelpCommands {

    private static final String GROUP = "console";

    private final HelpPages pages;
    private final Texts texts;

    HelpCommands(HelpPages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @Command(name = "help", group = GROUP, description = "console.help")
    Reply help(Request request, @Argument(index = 0, description = "console.help.words") @Nullable List<String> about) {
        return Reply.page(pages.about(about == null ? List.of() : about, request.language()));
    }

    @Command(name = "exit-codes", group = GROUP, description = "console.exit-codes")
    Reply exitCodes(Request request) {
        List<Map<String, Object>> rows = ExitCode.ALL.stream()
                .map(code -> row(code, texts.say(request.language(), "exit-code." + code)))
                .toList();
        return Reply.listing(List.of("code", "meaning"), rows);
    }

    private static Map<String, Object> row(int code, String meaning) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", code);
        row.put("meaning", meaning);
        return row;
    }
}
