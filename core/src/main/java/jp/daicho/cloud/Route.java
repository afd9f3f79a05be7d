package jp.daicho.cloud;

/** 接続経路: by which way the office reaches a service. */
public enum Route {
    /** LGWAN-ASP. */
    LGWAN_ASP,
    /** ガバメントクラウド, by the line meant for it. */
    GOV_CLOUD,
    /** 専用線・閉域網. */
    CLOSED,
    /** インターネット. */
    INTERNET;

    /** Whether nothing of the internet lies on the way. */
    public boolean isClosed() {
        return this != INTERNET;
    }
}
