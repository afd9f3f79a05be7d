package jp.daicho.gap.rule;

import java.util.Set;

/** What kind of record a rule looks at. */
public enum Kind {
    /** 業務委託契約. */
    CONTRACT,
    /** 委託事業者. */
    VENDOR,
    /** クラウドサービス. */
    CLOUD,
    /** ソーシャルメディアアカウント. */
    SOCIAL,
    /** 基本方針・対策基準・実施手順, and what has to happen to them in a fiscal year: 監査, 自己点検, 見直し. */
    POLICY,
    /** 役割・職務, and whoever holds them. */
    ROLE;

    /** Whether its rules look at records that are called so. */
    public boolean looksAt(String noun) {
        return switch (this) {
            case CONTRACT -> noun.equals("contract");
            case VENDOR -> noun.equals("vendor");
            case CLOUD -> noun.equals("cloud");
            case SOCIAL -> noun.equals("account");
            case POLICY -> Set.of("organ", "policy", "audit").contains(noun);
            case ROLE -> Set.of("organ", "staff", "exception").contains(noun);
        };
    }
}
