package jp.daicho.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Tells a password or a token from what people otherwise write about an account: by the label before it, by how tokens
 * of well-known services begin, or by how much it looks like chance. It errs on the side of letting ordinary sentences
 * pass; nobody can tell a password that is a word.
 */
final class Secret {

    /** How tokens begin at GitHub, GitLab, Slack, Stripe, npm, Google, Amazon, Facebook, Instagram and others. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<![A-Za-z0-9])(?:(?:gh[opusr]_|github_pat_|glpat-|xox[abeoprs]-"
                    + "|[sr]k_(?:live|test)_|sk-|shpat_|npm_|hf_|dop_v1_|SG\\.|ya29\\.|1//0|AKIA|ASIA|AIza|EAA|IGQ|eyJ|A{16})"
                    + "(?=[\\w.%/+-]*[0-9])[\\w.%=/+-]{16,}|[Bb]earer\\s+[\\w.~+/=-]{12,})"
                    + "|-----BEGIN [A-Z ]*PRIVATE KEY|otpauth(?:-migration)?://|://[^/\\s:@]+:[^/\\s@]+@");

    /** Addresses, handles, ids that YouTube and LINE give in public, and digests of files. */
    private static final Pattern NAMES = Pattern.compile(
            "(?<![0-9a-fA-F])(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}"
                    + "|[0-9a-fA-F]{128})(?![0-9a-fA-F])|(?i:md5|sha-?[0-9]+)\\W{0,3}[0-9a-fA-F]{32,128}(?![0-9a-fA-F])"
                    + "|https?://\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?<![\\x21-\\x7e])@[\\w.-]+|\\bUC[\\w-]{22}\\b|\\bU[0-9a-f]{32}\\b");

    private static final Pattern CHANCE = Pattern.compile(
            "[0-9a-fA-F]{32,}"
                    + "|(?<![A-Z0-9])(?:[A-Z2-7]{4}[ -]){3,}[A-Z2-7]{4}(?![A-Z0-9])|(?<![A-Za-z0-9])[A-Z2-7]{16,}(?![A-Za-z0-9])");

    private static final Pattern RUN = Pattern.compile("[\\x21-\\x7e]{8,}");

    private Secret() {}

    /** Whether there is one in a sentence. */
    static boolean isIn(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return isNamed(folded) || looksLikeChance(NAMES.matcher(folded).replaceAll(" "));
    }

    /** Whether there is one in a name, which may itself look like chance. */
    static boolean isNamedIn(String name) {
        return isNamed(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }

    private static boolean isNamed(String folded) {
        return TOKEN.matcher(folded).find() || Labelled.isIn(folded);
    }

    private static boolean looksLikeChance(String text) {
        var strings = CHANCE.matcher(text);
        while (strings.find()) {
            if (strings.group().matches(".*[0-9].*[0-9].*") && strings.group().matches(".*[A-Za-z].*[A-Za-z].*")) {
                return true;
            }
        }
        return RUN.matcher(text).results().anyMatch(run -> isMixed(run.group()));
    }

    /** Whether the kinds of its characters change about as often as chance would change them. */
    private static boolean isMixed(String run) {
        boolean upper = run.matches(".*[A-Z].*");
        boolean lower = run.matches(".*[a-z].*");
        boolean digit = run.matches(".*[0-9].*");
        boolean sign = run.matches(".*[!#$%^&*?~+=@].*");
        long letters = run.chars().filter(Character::isLetterOrDigit).count();
        boolean shaped = upper ? sign || letters >= 16 : run.matches(".*[a-z0-9]{16,}.*");
        if (!lower || !digit || !shaped) {
            return false;
        }
        int changes = 0;
        for (int i = 1; i < run.length(); i++) {
            int before = kind(run.charAt(i - 1));
            int here = kind(run.charAt(i));
            changes += before != here && before != 0 && here != 0 ? 1 : 0;
        }
        return changes * 5 >= run.length() * 2;
    }

    /** Hyphens and the like part words and begin nothing new. */
    private static int kind(char c) {
        if (c >= '0' && c <= '9') {
            return 1;
        } else if (c >= 'a' && c <= 'z') {
            return 2;
        } else if (c >= 'A' && c <= 'Z') {
            return 3;
        }
        return "!#$%^&*?~+=@".indexOf(c) < 0 ? 0 : 4;
    }
}
