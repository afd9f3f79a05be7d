package jp.daicho.shell.console.interactive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jp.daicho.shell.console.Surroundings;
import jp.daicho.shell.console.run.Asker;
import jp.daicho.shell.console.run.Interrupted;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The terminal and its line editor; made only where a person sits. */
@Lazy
@Configuration(proxyBeanMethods = false)
class Keyboard {

    private static final int REMEMBERED_LINES = 1000;

    @Bean(destroyMethod = "close")
    Terminal terminal() {
        try {
            return TerminalBuilder.builder()
                    .encoding(StandardCharsets.UTF_8)
                    .stdinEncoding(StandardCharsets.UTF_8)
                    .stdoutEncoding(StandardCharsets.UTF_8)
                    .build();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Reads commands: completes them, and remembers them unless they begin with a blank; on file, unless they may name a person. */
    @Bean
    LineReader lineReader(Terminal terminal, WordCompleter completer, Surroundings surroundings) {
        DefaultParser parser = new DefaultParser();
        parser.setEofOnUnclosedQuote(true);
        parser.setEofOnEscapedNewLine(true);
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(parser)
                .completer(completer)
                .history(new NamelessHistory())
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .variable(LineReader.HISTORY_SIZE, REMEMBERED_LINES)
                .variable(LineReader.HISTORY_FILE_SIZE, REMEMBERED_LINES);
        Path history = HistoryFile.in(surroundings.stateFolder());
        return history == null
                ? builder.build()
                : builder.variable(LineReader.HISTORY_FILE, history).build();
    }

    /** Answers to questions are neither completed nor remembered. */
    @Bean
    Asker asker(ObjectProvider<Terminal> terminal) {
        return prompt -> {
            try {
                return LineReaderBuilder.builder()
                        .terminal(terminal.getObject())
                        .build()
                        .readLine(prompt);
            } catch (UserInterruptException | EndOfFileException givenUp) {
                throw new Interrupted();
            }
        };
    }
}
