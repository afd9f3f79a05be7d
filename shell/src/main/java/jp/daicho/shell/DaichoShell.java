package jp.daicho.shell;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class DaichoShell {

    public static void main(String[] args) {}
}
