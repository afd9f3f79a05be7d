package jp.daicho.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;

/**
 * A duty in the organisation of information security (組織体制), by its word; an office may add its own, and call any of
 * them as it likes.
 *
 * @param value small letters, digits and inner hyphens
 */
public record Duty(@JsonValue String value) {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 32;

    /** 最高情報セキュリティ責任者. */
    public static final Duty CISO = new Duty("ciso");

    /** 統括情報セキュリティ責任者. */
    public static final Duty CHIEF_OFFICER = new Duty("chief-officer");

    /** 情報セキュリティ責任者, one for each department. */
    public static final Duty SECURITY_OFFICER = new Duty("security-officer");

    /** 情報セキュリティ管理者, one for each section. */
    public static final Duty SECURITY_MANAGER = new Duty("security-manager");

    /** 情報システム管理者, one for each system. */
    public static final Duty SYSTEM_MANAGER = new Duty("system-manager");

    /** 情報セキュリティ監査統括責任者. */
    public static final Duty AUDIT_LEAD = new Duty("audit-lead");

    /** クラウドサービス管理者. */
    public static final Duty SERVICE_MANAGER = new Duty("service-manager");

    /** 許可権限者, who permits the use of outside services. */
    public static final Duty USE_APPROVER = new Duty("use-approver");

    /** Those every office knows from the start, from the top down. */
    public static final List<Duty> STANDARD = List.of(
            CISO,
            CHIEF_OFFICER,
            SECURITY_OFFICER,
            SECURITY_MANAGER,
            SYSTEM_MANAGER,
            AUDIT_LEAD,
            SERVICE_MANAGER,
            USE_APPROVER);

    @JsonCreator
    public Duty {
        value = Text.folded(value).toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !WORD.matcher(value).matches()) {
            throw Refused.badValue("duty-malformed", "duty", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
