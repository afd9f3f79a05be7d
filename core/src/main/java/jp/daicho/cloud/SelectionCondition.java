package jp.daicho.cloud;

import java.util.Arrays;
import java.util.List;

/**
 * 選定条件: what a provider and its terms are examined for (the ministry's guideline, chapter 8, cloud services). Which of
 * them are asked for depends on whether information of class 2 or above is handled.
 */
public enum SelectionCondition {
    /** 約款・利用規約のリスク. */
    TERMS,
    /** 目的外利用の禁止. */
    PURPOSE,
    /** 情報セキュリティ対策と管理体制. */
    MEASURES,
    /** 意図しない変更の防止. */
    UNINTENDED_CHANGE,
    /** 資本関係・役員・従事者. */
    OWNERSHIP,
    /** データの保存場所. */
    LOCATION,
    /** インシデントへの対処. */
    INCIDENTS,
    /** 履行状況の確認. */
    PERFORMANCE,
    /** 履行が不十分な場合の対処. */
    POOR_PERFORMANCE,
    /** 責任分界. */
    RESPONSIBILITY,
    /** 中断・終了時の計画とデータの返却形式. */
    EXIT,
    /** サービスレベル. */
    SERVICE_LEVEL,
    /** 監査の受入れ・報告. */
    AUDIT,
    /** 国外の法令・裁判管轄. */
    JURISDICTION,
    /** 再委託先. */
    SUB_PROCESSORS,
    /** 暗号化と鍵の管理. */
    ENCRYPTION,
    /** 利用者間の分離. */
    TENANT_SEPARATION,
    /** 認証. */
    AUTHENTICATION,
    /** アクセス制御. */
    ACCESS_CONTROL,
    /** 不正プログラム対策. */
    MALWARE,
    /** ログ. */
    LOGS,
    /** データの消去. */
    DATA_DISPOSAL,
    /** 提供者の事業継続. */
    CONTINUITY;

    /** Those asked for: all of them for information of class 2 or above, else what the terms risk. */
    public static List<SelectionCondition> askedOf(Use use) {
        return use.mayBeImportant()
                ? Arrays.stream(values())
                        .filter(each -> each != TERMS || use.restsOnTerms())
                        .toList()
                : List.of(TERMS);
    }
}
