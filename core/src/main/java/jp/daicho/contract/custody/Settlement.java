package jp.daicho.contract.custody;

import jp.daicho.shared.Voidable;

/** What became of one piece of information that was handed over: it came back, is gone, or need not come back. */
public sealed interface Settlement extends CustodyEvent, Voidable
        permits CustodyEvent.InformationReturned, CustodyEvent.DisposalCertified, CustodyEvent.ReturnExcused {

    ItemId item();

    /** Whether {@code other} says the same, whatever was said and shown for it. */
    boolean sameAs(Settlement other);
}
