package jp.daicho.shell.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.contract.subcontract.Subcontract;
import jp.daicho.contract.subcontract.SubcontractId;
import jp.daicho.shell.console.Reply;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** The subs of one contract in the shape that scripts rely on; people see each below the one it works for. */
final class SubcontractRows {

    private final List<Subcontract> subs;
    private final Map<VendorId, String> vendors;
    private final Map<SubcontractId, Integer> depths = new HashMap<>();

    /** @param subs each followed by those that work for it */
    SubcontractRows(List<Subcontract> subs, Map<VendorId, String> vendors) {
        this.subs = subs;
        this.vendors = vendors;
        for (Subcontract sub : subs) {
            depths.put(sub.id(), sub.parent() == null ? 0 : depths.getOrDefault(sub.parent(), 0) + 1);
        }
    }

    /** What fits into a contract's page. */
    List<Map<String, @Nullable Object>> brief() {
        return subs.stream().map(this::brief).toList();
    }

    private Map<String, @Nullable Object> brief(Subcontract sub) {
        var request = sub.request();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", new Reply.Nested(sub.id().value(), depths.getOrDefault(sub.id(), 0)));
        fields.put("parent", sub.parent() == null ? null : sub.parent().value());
        fields.put("vendor", request.vendor() == null ? null : request.vendor().value());
        fields.put("name", request.vendor() == null ? request.name() : vendors.get(request.vendor()));
        fields.put("state", sub.state());
        fields.put("since", sub.since());
        return fields;
    }

    List<Map<String, @Nullable Object>> all() {
        return subs.stream().map(this::all).toList();
    }

    private Map<String, @Nullable Object> all(Subcontract sub) {
        var request = sub.request();
        var fields = brief(sub);
        fields.put("scope", request.scope());
        fields.put("purpose", request.purpose());
        fields.put("safeguards", request.safeguards());
        fields.put("subsidiary", request.subsidiary());
        fields.put("myNumber", request.myNumber());
        fields.put("inUse", request.inUse());
        fields.put("requestedOn", request.effectiveOn());
        fields.put("applicant", request.applicant().value());
        decided(sub, fields);
        fields.put(
                "flowDown",
                sub.flowDown().stream().map(clause -> clause.value()).toList());
        fields.put("originalConsent", sub.originalConsent());
        fields.put("endedOn", sub.ended() == null ? null : sub.ended().effectiveOn());
        return fields;
    }

    private static void decided(Subcontract sub, Map<String, @Nullable Object> fields) {
        var approved = sub.approved();
        var refused = sub.refused();
        fields.put("decidedOn", null);
        fields.put("approver", null);
        fields.put("decision", null);
        if (approved != null) {
            fields.put("decidedOn", approved.effectiveOn());
            fields.put("approver", approved.approver().value());
            fields.put("decision", approved.decision());
        } else if (refused != null) {
            fields.put("decidedOn", refused.effectiveOn());
            fields.put("approver", refused.approver().value());
            fields.put("decision", refused.decision());
        }
    }
}
