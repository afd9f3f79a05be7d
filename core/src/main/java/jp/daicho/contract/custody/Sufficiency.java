package jp.daicho.contract.custody;

import static jp.daicho.contract.custody.DisposalMethod.CRYPTOGRAPHIC_ERASE;
import static jp.daicho.contract.custody.DisposalMethod.DEGAUSSING;
import static jp.daicho.contract.custody.DisposalMethod.INCINERATION;
import static jp.daicho.contract.custody.DisposalMethod.PHYSICAL_DESTRUCTION;
import static jp.daicho.contract.custody.DisposalMethod.PULPING;
import static jp.daicho.contract.custody.DisposalMethod.SANITISE;
import static jp.daicho.contract.custody.DisposalMethod.SHREDDING;

import java.util.EnumSet;
import java.util.Set;
import jp.daicho.contract.custody.CustodyEvent.DisposalCertified;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of disposal suffice (the ministry's guideline, R8.3 edition, disposal of media). Destruction always does.
 * Of important information, so does what erases a medium beyond recovery, where the medium can be erased so. Of residents'
 * data with individual numbers no medium may be used again but after a cryptographic erase or a sanitise.
 */
public final class Sufficiency {

    private static final Set<DisposalMethod> DESTRUCTION = EnumSet.of(SHREDDING, INCINERATION, PHYSICAL_DESTRUCTION);

    /** What the proof of a disposal lacks. */
    public enum Shortcoming {
        /** Nobody knows on what the information was. */
        MEDIA_UNKNOWN,
        /** The method does not suffice for the class of the media. */
        METHOD_WEAK,
        /** There is no certificate. */
        UNCERTIFIED
    }

    private Sufficiency() {}

    /** The methods that suffice; where nobody knows the media, those that suffice for any. */
    public static Set<DisposalMethod> methods(MediaClass strictness, Media media) {
        if (strictness == MediaClass.OTHER) {
            return EnumSet.allOf(DisposalMethod.class);
        }
        var methods = EnumSet.copyOf(DESTRUCTION);
        methods.addAll(others(media));
        if (strictness == MediaClass.MY_NUMBER) {
            methods.remove(DEGAUSSING);
        }
        return methods;
    }

    /** What else than destruction leaves nothing on such a medium. */
    private static Set<DisposalMethod> others(Media media) {
        return switch (media) {
            case PAPER -> EnumSet.of(PULPING);
            case OPTICAL -> EnumSet.noneOf(DisposalMethod.class);
            case USB, MEMORY_CARD -> EnumSet.of(CRYPTOGRAPHIC_ERASE);
            case TAPE -> EnumSet.of(DEGAUSSING, CRYPTOGRAPHIC_ERASE);
            case HDD -> EnumSet.of(DEGAUSSING, CRYPTOGRAPHIC_ERASE, SANITISE);
            case SSD, DEVICE, SERVER, ONLINE_TRANSFER -> EnumSet.of(CRYPTOGRAPHIC_ERASE, SANITISE);
            case UNKNOWN -> EnumSet.of(PULPING, DEGAUSSING, CRYPTOGRAPHIC_ERASE, SANITISE);
        };
    }

    /** Refuse a disposal that does not suffice for the class of the media, or that nobody certified where that is asked. */
    static void refuseWeaker(InformationProvided item, DisposalCertified disposal) {
        var lacks = shortcoming(item, disposal);
        if (lacks == Shortcoming.METHOD_WEAK) {
            var media = disposal.media(item);
            var sufficient = methods(item.handover().mediaClass(), media);
            throw Refused.byRule("disposal-insufficient", item.item(), disposal.method(), sufficient, media);
        } else if (asksForCertificate(item) && disposal.certificate() == null) {
            throw Refused.badValue("certificate-missing", "certificate", item.item());
        }
    }

    private static boolean asksForCertificate(InformationProvided item) {
        return item.handover().mediaClass() != MediaClass.OTHER;
    }

    /** What the proof lacks first, as the item is known now; null if it proves the disposal. */
    public static @Nullable Shortcoming shortcoming(InformationProvided item, DisposalCertified disposal) {
        var strictness = item.handover().mediaClass();
        var media = disposal.media(item);
        if (!methods(strictness, media).contains(disposal.method())) {
            return Shortcoming.METHOD_WEAK;
        } else if (strictness != MediaClass.OTHER && media == Media.UNKNOWN) {
            return Shortcoming.MEDIA_UNKNOWN;
        }
        return asksForCertificate(item) && disposal.certificate() == null ? Shortcoming.UNCERTIFIED : null;
    }
}
