package jp.daicho.contract;

import jp.daicho.shared.DomainEvent;

/** Something that happened to a contract; each part of its life has a vocabulary of its own. */
public interface OfContract extends DomainEvent {

    ContractId contract();
}
