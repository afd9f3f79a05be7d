package jp.daicho.contract.custody;

import jp.daicho.contract.custody.CustodyEvent.DisposalCertified;
import jp.daicho.contract.custody.CustodyEvent.InformationReturned;
import jp.daicho.contract.custody.CustodyEvent.ReturnExcused;
import org.jspecify.annotations.Nullable;

/** Where something is that was handed over. */
public enum Whereabouts {
    /** 未返還: the vendor has it. */
    HELD,
    /** 返還済. */
    RETURNED,
    /** 廃棄済. */
    DISPOSED,
    /** 免除: it need not come back. */
    EXCUSED;

    /** Where it is after {@code last}, the last that was said of it; null where nothing was. */
    public static Whereabouts after(@Nullable Settlement last) {
        return switch (last) {
            case null -> HELD;
            case InformationReturned ignored -> RETURNED;
            case DisposalCertified ignored -> DISPOSED;
            case ReturnExcused ignored -> EXCUSED;
        };
    }
}
