package org.mutirao.bootstrap.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.bootstrap.desktop.Doctor;
import picocli.CommandLine.Command;

@Command(name = "doctor")
final class DoctorCommand extends Task {

    private record Result(List<Line> checks) {}

    /// @param hint what to do; null where nothing is wrong
    private record Line(String name, boolean ok, String detail, @Nullable String hint) {}

    @Override
    int run(App app, Console console) {
        List<Doctor.Check> checks = new Doctor(app.folder(), app.clock()).examine();
        List<Line> lines = checks.stream().map(check -> line(console, check)).toList();
        for (int i = 0; i < lines.size(); i++) {
            String name = console.words().get("doctor.name." + lines.get(i).name());
            Said said = checks.get(i).said();
            String found = console.words().get(said.code(), said.args().toArray());
            String hint = lines.get(i).hint();
            if (hint == null) {
                console.say("doctor.ok", name, found);
            } else {
                console.say("doctor.bad", name, found, hint);
            }
        }
        console.result(new Result(lines));
        return lines.stream().allMatch(Line::ok) ? Exit.DONE : Exit.NO;
    }

    private static Line line(Console console, Doctor.Check check) {
        String hint = check.ok() ? null : console.words().get("doctor.hint." + check.name());
        return new Line(check.name(), check.ok(), check.detail(), hint);
    }
}
