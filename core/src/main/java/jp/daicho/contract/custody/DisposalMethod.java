package jp.daicho.contract.custody;

/** How information was disposed of (廃棄・消去の方法). */
public enum DisposalMethod {
    /** 裁断・細断. */
    SHREDDING,
    /** 溶解. */
    PULPING,
    /** 焼却. */
    INCINERATION,
    /** 破砕・分解. */
    PHYSICAL_DESTRUCTION,
    /** 消磁. */
    DEGAUSSING,
    /** 暗号化消去: the key is destroyed. */
    CRYPTOGRAPHIC_ERASE,
    /** ATA、SCSI又はNVMeのサニタイズ: the device erases all it has, hidden places too. */
    SANITISE,
    /** 上書き消去. */
    OVERWRITE,
    /** 削除・初期化. */
    DELETION
}
