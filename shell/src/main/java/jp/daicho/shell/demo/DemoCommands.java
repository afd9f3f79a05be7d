package jp.daicho.shell.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Output;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.console.run.Errands;
import jp.daicho.shell.console.words.Global;
import jp.daicho.shell.console.words.Words;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.Founding;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** {@code demo}: fills a ledger of its own by a script, and shows what is missing in it. */
@Component
class DemoCommands {

    private static final String GROUP = "demo";
    private static final String ORGAN = "KOMOREBI-EC";
    private static final String YES = "true";
    private static final String SCRIPT = "demo.daicho";

    /** How the folder's name begins; longer, and the commands to try would be wider than a terminal. */
    private static final String FOLDER = "daicho-";

    private final Errands errands;
    private final CurrentRegister register;
    private final Founding founding;
    private final Notes notes;

    DemoCommands(Errands errands, CurrentRegister register, Founding founding, Notes notes) {
        this.errands = errands;
        this.register = register;
        this.founding = founding;
        this.notes = notes;
    }

    /** Every call makes a folder of its own, which stays until somebody deletes it. Under a dry run: the script. */
    @Command(name = "demo", group = GROUP, description = "demo.demo")
    Reply demo(Request request) throws Exception {
        register.refusePast();
        var script = TownScript.of(request.language(), founding.today());
        if (request.dryRun()) {
            return Reply.page(script);
        }
        var store = filled(script, request);
        var gaps = errands.ask(List.of("gaps"), asWished(inside(store, request), request));
        tellOf(store);
        return gaps;
    }

    private void tellOf(Path store) {
        var inAYear = founding.today().plusYears(1).toString();
        notes.afterwards("demo.next", store, Words.quote(store.toString()), inAYear);
    }

    /** A new folder with the ledger, and the script that made it. */
    private Path filled(String script, Request request) throws Exception {
        var store = Files.createTempDirectory(FOLDER);
        var file = Files.writeString(store.resolve(SCRIPT), script);
        var trouble = errands.run(file, inside(store, request));
        if (!trouble.isEmpty()) {
            throw Refused.unusable("demo-failed", trouble);
        }
        return store;
    }

    /** What everything about that ledger is to be done with, wherever the caller's own one is. */
    private static Map<String, String> inside(Path store, Request request) {
        Map<String, String> globals = new HashMap<>();
        globals.put(Global.STORE.option(), store.toString());
        globals.put(Global.ORGAN.option(), ORGAN);
        globals.put(Global.LANG.option(), request.language().getLanguage());
        globals.put(Global.OUTPUT.option(), Codes.of(Output.TABLE));
        globals.put(Global.NO_INPUT.option(), YES);
        return globals;
    }

    private static Map<String, String> asWished(Map<String, String> globals, Request request) {
        globals.put(Global.OUTPUT.option(), Codes.of(request.output()));
        if (request.on() != null) {
            globals.put(Global.ON.option(), request.on().toString());
        }
        if (request.verbose()) {
            globals.put(Global.VERBOSE.option(), YES);
        }
        return globals;
    }
}
