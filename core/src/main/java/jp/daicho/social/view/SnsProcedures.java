package jp.daicho.social.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Text;
import jp.daicho.shared.View;
import org.axonframework.queryhandling.QueryHandler;

/** Which operating procedure (運用手順) for social media is meant by what a list calls its version? */
public final class SnsProcedures implements View {

    /** {@code 第2版} and {@code 2} are the same; none where no such version was adopted. */
    public record ProcedureOfVersion(String version) implements Question<List<PolicyId>> {}

    private final Map<String, PolicyId> versions = new LinkedHashMap<>();

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(PolicyVersionAdopted.class);
    }

    @Override
    public void on(Recorded recorded) {
        var adopted = (PolicyVersionAdopted) recorded.event();
        if (adopted.kind() == PolicyKind.SNS_PROCEDURE) {
            versions.put(bare(adopted.version()), adopted.policy());
        }
    }

    @QueryHandler
    List<PolicyId> answer(ProcedureOfVersion question) {
        var policy = versions.get(bare(question.version()));
        return policy == null ? List.of() : List.of(policy);
    }

    private static String bare(String version) {
        return Text.comparable(version).replaceFirst("^第", "").replaceFirst("版$", "");
    }
}
