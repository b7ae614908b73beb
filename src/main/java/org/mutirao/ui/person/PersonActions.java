package org.mutirao.ui.person;

import java.util.function.Consumer;
import org.mutirao.application.command.PeopleDesk;
import org.mutirao.application.command.Said;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.person.PeopleViewModel.Known;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.WhyViewModel;

/// What can be done with the selected person.
public final class PersonActions {
    private final PeopleViewModel people;
    private final PersonFormViewModel form;
    private final SamePersonViewModel same;
    private final ErasingViewModel erasing;
    private final PeopleDesk desk;
    private final Notices notices;
    private final WhyViewModel why;
    private final Jobs jobs;

    PersonActions(
            PeopleViewModel people,
            PersonFormViewModel form,
            SamePersonViewModel same,
            ErasingViewModel erasing,
            Kit kit) {
        this.people = people;
        this.form = form;
        this.same = same;
        this.erasing = erasing;
        this.desk = kit.context().directoryPorts().peopleDesk();
        this.notices = kit.notices();
        this.why = kit.why();
        this.jobs = new Jobs(kit.tasks());
    }

    public void create() {
        form.start();
    }

    public void change() {
        selected(form::start);
    }

    /// Asks who else is the same person.
    public void merge() {
        selected(known -> same.start(known.person()));
    }

    /// Shows what erasing the person would take and leave.
    public void erase() {
        selected(known -> erasing.start(known.person()));
    }

    public void why() {
        selected(known -> why.show(known.person().personId(), known.person().name()));
    }

    private void selected(Consumer<Known> action) {
        Known known = people.knownProperty().get();
        if (known != null) {
            action.accept(known);
        }
    }

    /// Gives the selected person a role, or takes it. A refusal leaves it as it was.
    public void role(Role role, boolean on) {
        selected(known -> {
            String id = known.person().personId();
            jobs.run(
                    () -> on ? desk.grant(id, role) : desk.revoke(id, role),
                    nothing ->
                            notices.tell(
                                    Said.of(
                                            on ? "done.role_given" : "done.role_taken",
                                            known.person().name(),
                                            role)),
                    problem -> {
                        notices.tell(problem);
                        people.refresh();
                    });
        });
    }
}
