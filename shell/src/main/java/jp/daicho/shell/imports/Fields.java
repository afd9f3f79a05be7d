package jp.daicho.shell.imports;

import java.util.List;

/** What the columns of a list may hold, by the words that commands use for it. */
final class Fields {

    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String VENDOR = "vendor";
    static final String CORPORATE_NUMBER = "corporate-number";
    static final String SECTION = "section";
    static final String CONCLUDED = "concluded";
    static final String FROM = "from";
    static final String TO = "to";
    static final String AMOUNT = "amount";
    static final String INFORMATION = "information";
    static final String PERSONAL_DATA = "personal-data";
    static final String MY_NUMBER = "my-number";
    static final String CONFIRMED = "confirmed";
    static final String METHOD = "method";
    static final String RESULT = "result";

    static final String NAME = "name";
    static final String KANA = "kana";
    static final String ADDRESS = "address";
    static final String CONTACT = "contact";

    static final String PLATFORM = "platform";
    static final String HANDLE = "handle";
    static final String URL = "url";
    static final String PURPOSE = "purpose";
    static final String RESPONSIBLE = "responsible";
    static final String PROCEDURE = "procedure";
    static final String PUBLISHABLE = "publishable";
    static final String MFA = "mfa";
    static final String LISTED = "listed";
    static final String LAST_POST = "last-post";

    /** Where all of a row is at fault. */
    static final String ROW = "row";

    static final List<String> OF_CONTRACTS = List.of(
            NUMBER,
            TITLE,
            VENDOR,
            CORPORATE_NUMBER,
            SECTION,
            CONCLUDED,
            FROM,
            TO,
            AMOUNT,
            PERSONAL_DATA,
            MY_NUMBER,
            INFORMATION,
            CONFIRMED,
            METHOD,
            RESULT);

    static final List<String> OF_VENDORS = List.of(NAME, KANA, CORPORATE_NUMBER, ADDRESS, CONTACT);

    static final List<String> OF_ACCOUNTS = List.of(
            PLATFORM, HANDLE, URL, PURPOSE, SECTION, RESPONSIBLE, PROCEDURE, PUBLISHABLE, MFA, LISTED, LAST_POST);

    /** A person's; lists of staff and of vendors call it by other words. */
    static final String STAFF_NAME = "staff-name";

    static final String KIND = "kind";
    static final String LOGIN = "login";

    static final List<String> OF_STAFF = List.of(STAFF_NAME, SECTION, KIND, LOGIN);

    static final String SERVICE = "service";
    static final String PROVIDER = "provider";
    static final String NETWORK = "network";
    static final String REGION = "region";
    static final String ISMAP = "ismap";
    static final String TERMS_ONLY = "terms-only";
    static final String APPLIED = "applied";
    static final String APPROVED = "approved";
    static final String UNTIL = "until";
    static final String USED = "used";
    static final String MANAGER = "manager";

    static final List<String> OF_CLOUDS = List.of(
            SERVICE,
            PROVIDER,
            PURPOSE,
            INFORMATION,
            NETWORK,
            REGION,
            ISMAP,
            TERMS_ONLY,
            APPLIED,
            APPROVED,
            UNTIL,
            USED,
            MANAGER,
            SECTION);

    private Fields() {}
}
