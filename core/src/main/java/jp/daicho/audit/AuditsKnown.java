package jp.daicho.audit;

import java.util.Set;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.FiscalYear;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** Which codes of audits and self-checks are taken, and which comes next in a fiscal year? */
public final class AuditsKnown implements Lookup {

    /** None yet. */
    public static final AuditsKnown NONE = new AuditsKnown(HashTreePSet.empty(), HashTreePMap.empty());

    private static final NextCode OF_THIS_KIND = new NextCode("U-", 4, 1);

    private final PSet<AuditId> audits;
    private final PMap<String, NextCode> next;

    private AuditsKnown(PSet<AuditId> audits, PMap<String, NextCode> next) {
        this.audits = audits;
        this.next = next;
    }

    public boolean knows(AuditId audit) {
        return audits.contains(audit);
    }

    /** The code of an audit of {@code year}: the one given by hand, if it is free, or the year's next. */
    AuditId codeFor(@Nullable AuditId given, FiscalYear year) {
        var first = AuditId.codesOf(year);
        var ofTheYear = next.getOrDefault(first.prefix(), first);
        return given == null ? new AuditId(ofTheYear.code()) : OF_THIS_KIND.codeFor(given, this::knows, AuditId::new);
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(AuditPlanned.class);
    }

    @Override
    public AuditsKnown on(Recorded recorded) {
        var audit = ((AuditPlanned) recorded.event()).audit();
        var code = audit.value();
        var prefix = code.substring(0, code.lastIndexOf('-') + 1);
        var after = next.getOrDefault(prefix, new NextCode(prefix, 2, 1)).after(code);
        return new AuditsKnown(audits.plus(audit), next.plus(prefix, after));
    }
}
