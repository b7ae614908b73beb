package org.mutirao.bootstrap.cli;

import java.util.List;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;

@Command(name = "people")
final class People extends Listing {
    @Override
    void list(DesktopGraph graph, ReadModel rows, Console console) {
        noStatuses();
        List<PersonRow> everyone = graph.people().find("", Integer.MAX_VALUE);
        for (PersonRow person : everyone) {
            console.result(person);
            if (!console.json()) {
                console.text(person.name() + "  " + String.join(", ", person.roles()));
            }
        }
    }
}
