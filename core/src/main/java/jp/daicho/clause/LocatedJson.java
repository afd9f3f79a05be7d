package jp.daicho.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import jp.daicho.clause.Located.Fields;
import jp.daicho.clause.Located.Items;
import jp.daicho.clause.Located.Other;
import jp.daicho.clause.Located.Words;
import jp.daicho.shared.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON (RFC 8259) so that every value knows where it stands. */
final class LocatedJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private final JsonParser parser;

    private LocatedJson(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * What {@code text} says.
     *
     * @throws Refused {@code edition-not-json}, {@code edition-field-twice}
     */
    static Located read(String file, String text) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new LocatedJson(file, parser).whole();
        }
    }

    private Located whole() {
        try {
            var root = value(next(), new Place(file, 1, 1));
            if (parser.nextToken() != null) {
                throw Refused.badValue("edition-not-json", "file", here());
            }
            return root;
        } catch (JacksonException broken) {
            var known = broken.getLocation();
            var location = known == null ? parser.currentLocation() : known;
            throw Refused.badValue("edition-not-json", "file", place(location));
        }
    }

    private JsonToken next() {
        var token = parser.nextToken();
        if (token == null) {
            throw Refused.badValue("edition-not-json", "file", here());
        }
        return token;
    }

    private Located value(JsonToken token, Place place) {
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> new Words(place, parser.getString());
            default -> new Other(place);
        };
    }

    private Located object(Place place) {
        var fields = new LinkedHashMap<String, Located>();
        while (next() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = here();
            if (fields.containsKey(name)) {
                throw Refused.badValue("edition-field-twice", "file", at, name);
            }
            fields.put(name, value(next(), at));
        }
        return new Fields(place, fields);
    }

    private Located array(Place place) {
        List<Located> items = new ArrayList<>();
        for (var token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token, here()));
        }
        return new Items(place, items);
    }

    private Place here() {
        return place(parser.currentTokenLocation());
    }

    private Place place(TokenStreamLocation location) {
        return new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
