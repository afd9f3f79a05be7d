package jp.daicho.cloud;

import jp.daicho.shared.DomainCommand;

/** Everything that may be asked of a cloud service's use. Checked for shape there, for rules in {@link Cloud}. */
public sealed interface CloudCommand extends DomainCommand
        permits UseCommand, PermissionCommand, ExaminationCommand, OperationCommand, ExitCommand {}
