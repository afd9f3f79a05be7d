package jp.daicho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not come into the register, and what must not be mistaken for it. */
class SecretTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=hunter2",
                "暗証番号は 123456",
                "暗証番号123456",
                "ＰＩＮ　４８２１",
                "PIN 4821 を変更した",
                "PINは4821",
                "回復コード 1234-5678-9012",
                "確認コードは「482913」",
                "ID/PW ogi / senkan777",
                "ID・パスワード：ogi、senkan777",
                "合言葉はさくら",
                "合言葉は「やまぶき」です",
                "合言葉：やまぶき。毎年変える。",
                "パ ス ワ ー ド : Hunter2",
                "パ　ス　ワ　ー　ド　は　Hunter22",
                "p a s s w o r d : Hunter2",
                "Password: Kawase2026",
                "pw:abcd1234",
                "ＰＷ：ａｂｃｄ１２３４",
                "ID/PW: kawase/x9f2k",
                "パスワード：Kawase#2026",
                "パスワード＝kawase",
                "パスワードは「Kawase2026」です",
                "パスワードは Kawase2026 です",
                "パスワード(X用): kawase77",
                "初期パスワードはabc12345のまま",
                "暗証番号：4649",
                "PIN: 0123",
                "PINコード=9876",
                "合言葉「yamabuki」",
                "リカバリーコード: 8f3k-22ab-91cc",
                "認証コード 482913ab",
                "password is hunter22",
                "access_token=abc.def",
                "https://example.jp/?token=a1b2c3",
                "https://kawase:himitsu@example.jp/",
                "api key: 9f8e7d",
                "client_secret=zzzz9",
                "Bearer abcdefghijkl123",
                "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
                "github_pat_11ABCDEFG0abcdefghijklmnop",
                "xoxb-123456789012-abcdefghijkl",
                "sk_live_4eC39HqLyjWDarjtT1zdp7dc",
                "AKIAIOSFODNN7EXAMPLE",
                "AIzaSyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY",
                "EAACEdEose0cBA1234567890abcd",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc",
                "-----BEGIN RSA PRIVATE KEY-----",
                "otpauth://totp/X:kawase?secret=JBSWY3DPEHPK3PXP",
                "JBSWY3DPEHPK3PXP",
                "JBSW Y3DP EHPK 3PXP",
                "控え 9f86d081884c7d659a2feaa0c55ad015",
                "控えは aG7kP2xQ9vLm4RtZ8wYb です",
                "xK9#mP2$vL5q",
                "P@ssw0rd!2026",
                "k3j9x8a7b2c4d5e6"
            })
    void isSeen(String text) {
        assertThat(Secret.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "パスワードを変更した",
                "パスワードの管理手順を改訂した",
                "PINコードの運用",
                "PINコードの運用を2026年4月に見直した",
                "PIN 4桁",
                "PINは 2026 年度から6桁",
                "暗証番号は4桁とする",
                "暗証番号は2026年4月に変更",
                "暗証番号 20260401 変更",
                "暗証番号の変更日 2026-04-01",
                "回復コード 10本を金庫に保管",
                "バックアップコード 1000件を廃棄",
                "確認コードは使わない",
                "多要素認証",
                "多要素認証を全員が使う",
                "ID/パスワードの管理",
                "ID/PW は S-0002 が管理",
                "ID/PW 台帳を 2026-04-01 に更新",
                "合言葉は使わない",
                "合言葉は廃止済み",
                "合言葉は金庫に保管",
                "合言葉：変更",
                "合言葉の管理",
                "総選第12号",
                "総選第1234号、8川総第4821号",
                "SPIN 4821、PINE-2026",
                "ISO 27001、ISMAP C24-0001-2",
                "契約番号 2026-0001-0002",
                "ワード 2026 の 様 式",
                "パスワードは2026年4月に変更した",
                "パスワードは12文字以上とする",
                "パスワード：変更済み",
                "パスワード変更日：R8.9.3",
                "パスワード：2026-04-01 に変更",
                "パスワード：KeePassXCで管理",
                "パスワードは1Passwordで管理している",
                "パスワード：S-0002 が封筒で保管",
                "パスワード: ****",
                "password rotated on 2026-04-01",
                "password: changed",
                "The password is kept in a sealed envelope",
                "トークンは使わない",
                "トークン：使用しない",
                "二要素認証を設定し、全セッションを終了した",
                "PIN番号は3人だけが知る",
                "ピンの管理",
                "お知らせ・イベント、投票日程",
                "https://www.youtube.com/channel/UC_x5XG1OV2P6uZZ5FSM9Ttw",
                "https://x.com/kawase_town/status/1790123456789012345",
                "https://www.facebook.com/permalink.php?story_fbid=pfbid02abcDEF123&id=100064",
                "UC_x5XG1OV2P6uZZ5FSM9Ttw を確認した",
                "U4af4980629f7c1b2d3e4f5a6b7c8d9e0",
                "@MidorinoTown2026Official",
                "MidorinoTownOfficialAccount2026",
                "Taro.Yamada+sns2026@example.jp",
                "1790123456789012345",
                "8川総第12号、R8-SNS-Kou-12-A3-Bunsho",
                "ISO/IEC27017:2015 の認証",
                "official-account-operation-procedure-v2",
                "1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d.pdf",
                "スクリーンショット 2026-04-01 12.34.56.png",
                "パスポート: 旅券課の案内",
                "X社のサポートに問い合わせ中 (受付番号 0123456789)"
            })
    void isNotSeenInOrdinaryText(String text) {
        assertThat(Secret.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UC_x5XG1OV2P6uZZ5FSM9Ttw",
                "MS4wLjABAAAAz9Kq3vB7",
                "U4af4980629f7c1b2d3e4f5a6b7c8d9e0",
                "@kawase",
                "@pin1234"
            })
    void mayLookLikeChanceInAName(String name) {
        assertThat(Secret.isNamedIn(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@kawase pw:abcd1234", "ghp_16C7e42F292c6912E7710c838347Ae178B4a", "pass=kawase"})
    void isSeenInANameToo(String name) {
        assertThat(Secret.isNamedIn(name)).isTrue();
    }
}
