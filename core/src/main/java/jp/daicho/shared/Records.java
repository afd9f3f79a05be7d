package jp.daicho.shared;

import java.util.Optional;

/** Which records there are, of whatever kind, for those who speak of one without being of its room. */
public interface Records {

    /** What kind of record {@code code} is: {@code contract}, {@code vendor} …; empty where there is none. */
    Optional<String> noun(String code);
}
