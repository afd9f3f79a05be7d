package jp.daicho.shared;

import java.util.Set;

/** Something asked of a record. Each feature's vocabulary is a sealed interface of these. */
public interface DomainCommand {

    /** Whether {@code staff}, holding these roles, may ask for it. Recording is the admin's; decisions say otherwise. */
    default boolean openTo(Set<Role> held, String staff) {
        return held.contains(Role.ADMIN);
    }
}
