package jp.daicho.shell.imports;

/** What one row of a sheet says, understood. */
sealed interface Entry permits ContractEntry, VendorEntry, CloudEntry, SocialEntry, StaffEntry {

    /** The number of the row. */
    int row();
}
