package jp.daicho.handover.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.daicho.handover.Crew;
import jp.daicho.handover.Held;
import jp.daicho.handover.Holding;
import jp.daicho.handover.Holdings;
import jp.daicho.handover.Seat;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.View;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Show me who holds what, and what a transferred person left behind. */
public final class HoldingRecords implements View {

    /** What {@code staff} holds on {@code day}, what still is in their name, and what is to become theirs later. */
    public record HeldBy(StaffId staff, LocalDate day) implements Question<List<HoldingRow>> {}

    /** The same of one record, whoever holds it. */
    public record HoldersOf(String record, LocalDate day) implements Question<List<HoldingRow>> {}

    /**
     * Something somebody holds.
     *
     * @param title what the office calls it; null where it has no name for it
     * @param since the day it was, or will be, given to them
     * @param until the first day it will no longer be theirs, where that is known
     * @param leftBehind whether they were transferred since, so that it is with nobody, or will be once it begins
     * @param crew who was given it together with them and hasn't left
     */
    public record HoldingRow(
            StaffId staff,
            Seat seat,
            @Nullable String title,
            LocalDate since,
            @Nullable LocalDate until,
            boolean leftBehind,
            Crew crew) {

        public Held held() {
            return new Held(seat, since, crew);
        }

        /** Whether it is theirs only after {@code day}. */
        public boolean isToComeAfter(LocalDate day) {
            return since.isAfter(day);
        }
    }

    private final Holdings holdings = new Holdings();

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return holdings.reads();
    }

    @Override
    public void on(Recorded recorded) {
        holdings.on(recorded);
    }

    @QueryHandler
    List<HoldingRow> answer(HeldBy question) {
        return holdings.of(question.staff()).stream()
                .filter(holding -> holding.isInTheirNameOn(question.day()) || holding.isToComeAfter(question.day()))
                .map(holding -> row(holding, question.day()))
                .toList();
    }

    @QueryHandler
    List<HoldingRow> answer(HoldersOf question) {
        return holdings.in(question.record()).stream()
                .filter(holding -> holding.isInTheirNameOn(question.day()))
                .map(holding -> row(holding, question.day()))
                .toList();
    }

    private HoldingRow row(Holding holding, LocalDate asked) {
        var tenure = holding.tenure();
        var day = asked.isBefore(tenure.from()) ? tenure.from() : asked;
        var until = tenure.held().until();
        return new HoldingRow(
                tenure.staff(),
                holding.seat(),
                holdings.title(holding.seat(), day),
                tenure.from(),
                until.equals(LocalDate.MAX) ? null : until,
                tenure.leftBehind().contains(day),
                holding.crew().staying(tenure.staff(), holdings.transfers(), day));
    }
}
