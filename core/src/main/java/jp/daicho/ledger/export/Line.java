package jp.daicho.ledger.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.NewEvent;
import jp.daicho.ledger.RawEvent;
import jp.daicho.ledger.proof.Checkpoint;
import org.jspecify.annotations.Nullable;

/** A line of an exported file: one JSON object, told by its first key. */
sealed interface Line {

    /** The version of the form; files of a later one are not read. */
    int VERSION = 1;

    /** How every file begins: what it is, in which version of the form, and of which ledger. */
    sealed interface Beginning extends Line {

        int version();

        String organ();

        String ledger();

        default LedgerId id() {
            return new LedgerId(organ(), ledger());
        }

        /** How the first line of a file of that kind begins. */
        static String of(String kind) {
            return "{\"daicho\":\"" + kind + "\"";
        }
    }

    /**
     * The first line of a ledger or a part of it.
     *
     * @param from the position of the first event in the file
     * @param peaks of the tree over the events before it, largest first, in Base64
     */
    record Part(
            @JsonProperty(required = true) String daicho,
            @JsonProperty(required = true) int version,
            @JsonProperty(required = true) String organ,
            @JsonProperty(required = true) String ledger,
            @JsonProperty(required = true) long from,
            @JsonProperty(required = true) List<String> peaks)
            implements Beginning {

        static final String KIND = "export";
        static final String BEGINNING = Beginning.of(KIND);
    }

    /** The first line of the proof of one event. */
    record Proof(
            @JsonProperty(required = true) String daicho,
            @JsonProperty(required = true) int version,
            @JsonProperty(required = true) String organ,
            @JsonProperty(required = true) String ledger)
            implements Beginning {

        static final String KIND = "proof";
        static final String BEGINNING = Beginning.of(KIND);
    }

    /**
     * What one act wrote; its events follow.
     *
     * @param commit the position of its first event
     * @param root of the tree after it, in Base64
     */
    record Act(
            @JsonProperty(required = true) long commit,
            @JsonProperty(required = true) long count,
            @JsonProperty(required = true) String root)
            implements Line {

        static final String BEGINNING = "{\"commit\":";
    }

    /** An event with all that is hashed of it; a text that is absent in the ledger is absent here. */
    record Event(
            @JsonProperty(required = true) long position,
            @JsonProperty(required = true) String eventId,
            @JsonProperty(required = true) String aggregateId,
            @JsonSetter(nulls = Nulls.SET) @Nullable String type,
            @JsonProperty(required = true) long seq,
            @JsonProperty(required = true) String ts,
            @JsonProperty(required = true) String payloadType,
            @JsonSetter(nulls = Nulls.SET) @Nullable String revision,
            @JsonProperty(required = true) String payload,
            @JsonProperty(required = true) String meta)
            implements Line {

        static final String BEGINNING = "{\"position\":";

        /** The event. Throws {@link IllegalArgumentException} where a text has half a letter: the bytes of none are that. */
        RawEvent event() {
            if (!UTF_8.newEncoder()
                    .canEncode(eventId + aggregateId + type + ts + payloadType + revision + payload + meta)) {
                throw new IllegalArgumentException("half a letter at " + position);
            }
            return RawEvent.of(new NewEvent(eventId, aggregateId, type, seq, ts, payloadType, revision, payload, meta));
        }
    }

    /** An event of which nothing is told but its leaf, in Base64. */
    record Withheld(
            @JsonProperty(required = true) long withheld,
            @JsonProperty(required = true) String leaf) implements Line {

        static final String BEGINNING = "{\"withheld\":";
    }

    /**
     * How the one event of a proof leads to the root.
     *
     * @param path the neighbours' hashes from the leaf up, in Base64 (RFC 9162, 2.1.3)
     * @param commit the position of the first event of the event's commit
     */
    record Way(
            @JsonProperty(required = true) List<String> path,
            @JsonProperty(required = true) long commit) implements Line {}

    /** The last line: what the ledger was after the last event in the file, in three lines of text. */
    record End(@JsonProperty(required = true) String checkpoint) implements Line {

        static final String BEGINNING = "{\"checkpoint\":";

        static End at(Checkpoint checkpoint) {
            return new End(checkpoint.text());
        }
    }
}
