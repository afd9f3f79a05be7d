package jp.daicho.vendor.view;

import java.util.List;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;

/** All that is known of one vendor on the day asked for; contacts and certifications in the order of their days. */
public record VendorDetails(
        VendorRow row, List<VendorContactChanged> contacts, List<CertificationRecorded> certifications) {}
