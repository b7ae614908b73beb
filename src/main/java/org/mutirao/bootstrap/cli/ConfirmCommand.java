package org.mutirao.bootstrap.cli;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "confirm")
final class ConfirmCommand extends Task implements BesideWindow {
    @Parameters(arity = "1", paramLabel = "DELIVERY")
    private String delivery = "";

    @Option(names = "--code")
    private @Nullable String code;

    @Option(names = "--override")
    private @Nullable String override;

    @Option(names = "--second")
    private @Nullable String second;

    @Option(names = "--received")
    private @Nullable BigDecimal received;

    @Option(names = "--lost")
    private @Nullable BigDecimal lost;

    @Option(names = "--why")
    private @Nullable String why;

    @Option(names = "--rest", defaultValue = "not-coming")
    private String rest = "not-coming";

    @Option(names = "--note")
    private @Nullable String note;

    @Option(names = "--more")
    private boolean more;

    record Result(String state, List<String> events) {}

    @Override
    int run(App app, Console console) {
        if (note != null && override == null) {
            throw Failure.usage("note_without_override");
        }
        if (code != null && override != null) {
            throw Failure.usage("code_and_reason");
        }
        try (DesktopGraph graph = app.open()) {
            var receipt =
                    new Receipt(
                            Resolve.delivery(graph, delivery),
                            code,
                            override == null
                                    ? null
                                    : WireWord.of(WithoutCode.Reason.class, override),
                            second == null ? null : Resolve.person(graph, second),
                            received,
                            lost,
                            why == null ? null : WireWord.of(LossReason.class, why),
                            WireWord.of(Rest.class, rest),
                            note,
                            more);
            var done = App.done(graph.coordinator().confirm(receipt));
            console.say("confirm.done", console.words().get("state." + done.value().state()));
            console.result(new Result(done.value().state(), done.events()));
        }
        return Exit.DONE;
    }
}
