package jp.daicho;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.audit.Audited;
import jp.daicho.handover.Belongings;
import jp.daicho.ledger.decide.Lookups;
import jp.daicho.office.StaffId;

/** Whose is what an audit looks at: a record itself, and of a vendor all by which it is engaged. */
record WhatIsAudited(Lookups lookups) implements Audited {

    @Override
    public Set<String> sections(String record, LocalDate day) {
        var belongings = lookups.now(Belongings.class);
        return parts(record, day)
                .flatMap(part -> belongings.section(part, day).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<StaffId> people(String record, LocalDate day) {
        var belongings = lookups.now(Belongings.class);
        return parts(record, day)
                .flatMap(part -> belongings.people(part, day).stream())
                .collect(Collectors.toSet());
    }

    private Stream<String> parts(String record, LocalDate day) {
        return Stream.concat(Stream.of(record), Daicho.engagements(lookups).of(record, day).stream());
    }
}
