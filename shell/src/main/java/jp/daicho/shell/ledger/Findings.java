package jp.daicho.shell.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.export.EventProof;
import jp.daicho.ledger.proof.Verification;
import jp.daicho.ledger.proof.Verification.Damaged;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.shell.console.Reply;

/** What a verification found, as an answer. */
final class Findings {

    private static final int DAMAGED = 6;

    private Findings() {}

    static Reply of(Verification found) {
        return switch (found) {
            case Intact intact -> Reply.details(fields(intact));
            case Damaged damaged -> of(damaged);
        };
    }

    /** The same of a ledger that was held against {@code noted} notes beside it. */
    static Reply of(Verification found, int noted) {
        return switch (found) {
            case Intact intact -> {
                var fields = fields(intact);
                fields.put("noted", noted);
                yield Reply.details(fields);
            }
            case Damaged damaged -> of(damaged);
        };
    }

    private static Map<String, Object> fields(Intact intact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ok", true);
        name(fields, intact.ledger());
        fields.put("size", intact.size());
        fields.put("root", intact.root().base64());
        fields.put("commits", intact.commits());
        fields.put("checkpoint", intact.checkpoint().paper());
        return fields;
    }

    static Reply of(Damaged damaged) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ok", false);
        fields.put("position", damaged.position());
        fields.put("what", damaged.what());
        fields.put("detail", damaged.detail());
        return Reply.details(fields).ending(DAMAGED);
    }

    /** The event is shown as it lies in the ledger, since nothing but the file is needed for that. */
    static Reply of(EventProof proof) {
        var checkpoint = proof.checkpoint();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ok", true);
        name(fields, proof.ledger());
        fields.put("size", checkpoint.size());
        fields.put("root", checkpoint.root().base64());
        fields.put("position", proof.position());
        fields.put("recordedAt", proof.event().timestamp());
        fields.put("record", proof.event().aggregateId());
        fields.put("event", proof.event().payloadType());
        fields.put("payload", proof.event().payload());
        fields.put("checkpoint", checkpoint.paper());
        return Reply.details(fields);
    }

    private static void name(Map<String, Object> fields, LedgerId ledger) {
        fields.put("organ", ledger.organ());
        fields.put("ledger", ledger.id());
    }
}
