package jp.daicho.contract.custody;

/** On what information is handed over, or is held by the vendor. */
public enum Media {
    /** 紙. */
    PAPER,
    /** CD・DVDなどの光学媒体. */
    OPTICAL,
    /** USBメモリ. */
    USB,
    /** SDカードなどのメモリカード. */
    MEMORY_CARD,
    /** ハードディスク. */
    HDD,
    /** SSD. */
    SSD,
    /** 磁気テープ. */
    TAPE,
    /** パソコン・スマートフォンなどの端末. */
    DEVICE,
    /** サーバ・ストレージ. */
    SERVER,
    /** オンライン伝送: it was sent, and is where the vendor keeps it. */
    ONLINE_TRANSFER,
    /** 不明: nobody noted it. */
    UNKNOWN
}
