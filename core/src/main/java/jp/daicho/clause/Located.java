package jp.daicho.clause;

import java.util.List;
import java.util.SequencedMap;

/** A value in a JSON file, and where it stands; an object's field stands where its name does. */
sealed interface Located {

    Place place();

    /** An object. */
    record Fields(Place place, SequencedMap<String, Located> fields) implements Located {}

    /** An array. */
    record Items(Place place, List<Located> items) implements Located {}

    record Words(Place place, String text) implements Located {}

    /** A number, a truth value or null, none of which an edition has. */
    record Other(Place place) implements Located {}
}
