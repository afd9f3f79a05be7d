package jp.daicho.shell.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.contract.custody.CustodyEvent.AcceptanceInspected;
import jp.daicho.contract.custody.CustodyEvent.DisposalCertified;
import jp.daicho.contract.custody.CustodyEvent.InformationReturned;
import jp.daicho.contract.custody.CustodyEvent.ReturnExcused;
import jp.daicho.contract.custody.Settlement;
import jp.daicho.contract.view.CustodyDetails;
import jp.daicho.contract.view.ProvidedItem;
import org.jspecify.annotations.Nullable;

/** What {@code contract show} says of what the vendor was given. */
final class CustodyPage {

    /** What one settlement or another says more. */
    private static final List<String> PARTICULARS =
            List.of("method", "media", "certificate", "witness", "approver", "applicant", "decision");

    private CustodyPage() {}

    static void put(CustodyDetails custody, Map<String, @Nullable Object> fields) {
        fields.put(
                "provided", custody.provided().stream().map(CustodyPage::item).toList());
        fields.put(
                "settlements",
                custody.provided().stream()
                        .flatMap(item -> item.settlements().stream())
                        .map(CustodyPage::settlement)
                        .toList());
        fields.put(
                "inspections",
                custody.inspections().stream().map(CustodyPage::inspection).toList());
    }

    private static Map<String, @Nullable Object> item(ProvidedItem item) {
        var provided = item.provided();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("item", provided.item().value());
        fields.put("on", provided.effectiveOn());
        fields.put("text", provided.text());
        fields.put("class", provided.confidentiality());
        fields.put("integrity", provided.integrity());
        fields.put("availability", provided.availability());
        fields.put("media", provided.media());
        fields.put("personalData", provided.personalData());
        fields.put("myNumber", provided.myNumber());
        fields.put("state", item.whereabouts());
        return fields;
    }

    /** What became of an item, in one shape for all that can. */
    private static Map<String, @Nullable Object> settlement(Settlement settlement) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("item", settlement.item().value());
        fields.put("on", settlement.effectiveOn());
        fields.put("event", settlement.getClass().getSimpleName());
        PARTICULARS.forEach(field -> fields.put(field, null));
        fields.putAll(said(settlement));
        return fields;
    }

    private static Map<String, @Nullable Object> said(Settlement settlement) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        switch (settlement) {
            case InformationReturned returned -> {
                fields.put("method", returned.method());
                fields.put("certificate", returned.certificate());
            }
            case DisposalCertified disposed -> {
                fields.put("method", disposed.method());
                fields.put("media", disposed.media());
                fields.put("certificate", disposed.certificate());
                fields.put(
                        "witness",
                        disposed.witness() == null ? null : disposed.witness().value());
            }
            case ReturnExcused excused -> {
                fields.put("approver", excused.approver().value());
                fields.put("applicant", excused.applicant().value());
                fields.put("decision", excused.decision());
            }
        }
        return fields;
    }

    private static Map<String, @Nullable Object> inspection(AcceptanceInspected inspected) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", inspected.effectiveOn());
        fields.put("result", inspected.result());
        fields.put("text", inspected.text());
        return fields;
    }
}
