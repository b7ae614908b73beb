package org.mutirao.bootstrap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Directory.PersonDraft;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.directory.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "person")
final class PersonCommand extends Task implements BesideWindow {
    @Parameters(arity = "1", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--role")
    private @Nullable String role;

    @Option(names = "--phone")
    private @Nullable String phone;

    @Option(names = "--email")
    private @Nullable String email;

    private record Result(
            String personId, List<String> similar, List<String> events, List<String> warnings) {}

    @Override
    int run(App app, Console console) {
        Optional<Role> granted =
                Optional.ofNullable(role).map(word -> WireWord.of(Role.class, word));
        if (name.isBlank()) {
            throw Failure.usage("person_needs_a_name");
        }
        Contacts.check(phone, email);
        try (DesktopGraph graph = app.open()) {
            List<PersonRow> found = graph.people().find(name, ReadModel.MOST_ROWS);
            List<String> similar = found.stream().limit(5).map(PersonRow::name).toList();
            List<String> same =
                    Resolve.called(found, name).stream().map(PersonRow::personId).toList();
            var done =
                    App.done(
                            graph.coordinator()
                                    .directory()
                                    .addPerson(
                                            new PersonDraft(name.strip(), phone, email), granted));
            console.say("person.done", name);
            List<String> warnings = new ArrayList<>();
            if (!same.isEmpty()) {
                List<String> all = new ArrayList<>(same);
                all.add(done.value().personId());
                warnings.add(console.words().get("said.person_known", name.strip(), all));
            }
            warnings.forEach(console::text);
            console.result(new Result(done.value().personId(), similar, done.events(), warnings));
        }
        return Exit.DONE;
    }
}
