package org.mutirao.ui.shell;

import java.util.List;
import org.mutirao.application.query.CounterDay;
import org.mutirao.ui.conflict.ConflictPart;
import org.mutirao.ui.counter.CounterPart;
import org.mutirao.ui.diagnostics.DiagnosticsPart;
import org.mutirao.ui.notice.NoticePart;
import org.mutirao.ui.past.PastPart;
import org.mutirao.ui.person.PersonPart;
import org.mutirao.ui.place.PlacePart;
import org.mutirao.ui.report.ReportPart;
import org.mutirao.ui.settings.Elsewhere;
import org.mutirao.ui.settings.SettingsPart;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Part;

/// What stands around the work: the counter, who and where, what was, and the laptop itself.
record Around(
        CounterPart counter,
        PlacePart place,
        ReportPart report,
        SettingsPart settings,
        DiagnosticsPart diagnostics,
        PersonPart person,
        ConflictPart conflict,
        NoticePart notice,
        PastPart past) {

    static Around of(Frame frame, Entering entering, Work work) {
        Kit kit = frame.kit();
        Ways ways = work.ways();
        var counter = CounterPart.of(kit, entering.point(), entering::need);
        var place =
                PlacePart.of(
                        kit,
                        work.need().map(),
                        ways::need,
                        ways::offer,
                        work::receive,
                        counter.counter()::refresh);
        var conflict =
                ConflictPart.of(
                        kit, ways::offer, work::receive, place.same()::start, entering::need);
        entering.point().whenChanged(counter.counter()::refresh);
        return new Around(
                counter,
                place,
                ReportPart.of(kit, entering::need),
                SettingsPart.of(kit, elsewhere(frame, entering, work, counter), entering::need),
                DiagnosticsPart.of(kit),
                PersonPart.of(kit),
                conflict,
                NoticePart.of(kit),
                PastPart.of(frame.shell().screenProperty(), kit));
    }

    private static Elsewhere elsewhere(
            Frame frame, Entering entering, Work work, CounterPart counter) {
        return new Elsewhere(
                frame.shell().darkProperty(),
                frame.shell().actingProperty(),
                frame.actor()::ask,
                frame.idle().minutesProperty(),
                counter.counter().dayProperty().map(CounterDay::place),
                entering.point()::ask,
                work.need().map().map().pack(),
                counter.counter()::refresh);
    }

    List<Part> parts() {
        return List.of(
                counter, place, report, settings, diagnostics, person, conflict, notice, past);
    }
}
