package jp.daicho.gap.vendor;

import jp.daicho.gap.contract.ContractStory;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;

/** A contract of a vendor, and the days on which it counts as that one's: a merge hands it to another. */
record Engagement(ContractStory contract, Period days) {

    Engagement within(Period period) {
        return new Engagement(contract, days.and(period));
    }

    /** The days on which the contract is in force and this vendor's. */
    Days inForce() {
        return contract.inForce().and(days);
    }
}
