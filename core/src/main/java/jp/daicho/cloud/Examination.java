package jp.daicho.cloud;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.daicho.cloud.ExaminationCommand.AssessConditions;
import jp.daicho.cloud.ExaminationCommand.RecordAssurance;
import org.axonframework.commandhandling.CommandHandler;

/** The part of a cloud service that says what was found out about it. */
final class Examination {

    private final Standing standing;

    Examination(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(AssessConditions command) {
        standing.refuseFact(command.grounds().on(), command.grounds());
        command.marks().stream()
                .map(command::event)
                .filter(standing::isNews)
                .toList()
                .forEach(event -> apply(event));
    }

    @CommandHandler
    void handle(RecordAssurance command) {
        standing.refuseFact(command.grounds().on(), command.grounds());
        var event = command.event();
        if (standing.isNews(event)) {
            apply(event);
        }
    }
}
