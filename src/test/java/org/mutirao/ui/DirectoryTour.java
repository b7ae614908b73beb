package org.mutirao.ui;

import java.util.List;
import java.util.Map;
import org.mutirao.application.command.Directory.PlaceDraft;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.scope.Severity;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;
import org.mutirao.ui.conflict.ConflictPart;
import org.mutirao.ui.notice.NoticeFormViewModel;
import org.mutirao.ui.notice.NoticePart;
import org.mutirao.ui.person.PersonPart;
import org.mutirao.ui.place.PlacePart;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// Draws places, and all that lies over them.
final class DirectoryTour {
    private final LookedAtWindow at;
    private final FxRobot robot;

    DirectoryTour(LookedAtWindow at, FxRobot robot) {
        this.at = at;
        this.robot = robot;
    }

    void draw() throws Exception {
        furnish();
        places();
        notices();
        conflicts();
        people();
    }

    /// Four places are more than a name.
    private void furnish() {
        kind("Abrigo Colégio Sinodal", PlaceKind.SHELTER);
        kind("CD Canoas", PlaceKind.DEPOT);
        kind("Cozinha Mathias", PlaceKind.KITCHEN);
        kind("Escola Guajuviras", PlaceKind.SCHOOL);
        at.operation.need("5 vela @Colégio Sinodal");
    }

    private void kind(String name, PlaceKind kind) {
        PlaceRow place = at.operation.rows().placesNamed(name).getFirst();
        RealOperation.done(
                at.operation
                        .context(Runnable::run)
                        .directoryPorts()
                        .placeDesk()
                        .change(
                                place.placeId(),
                                new PlaceDraft(
                                        name,
                                        kind,
                                        place.latitude(),
                                        place.longitude(),
                                        "Canoas",
                                        null)));
    }

    private void places() throws Exception {
        PlacePart part = at.model.place();
        at.shoot(robot, "places", () -> at.model.shell().go(Screen.PLACES));
        at.over(robot, "place-form", () -> part.actions().change());
        at.over(robot, "place-home", this::home);
        at.over(robot, "place-why", () -> part.actions().why());
        at.shoot(robot, "same-place", () -> part.actions().merge());
        at.shoot(robot, "merged-places", () -> part.same().merge());
        robot.interact(() -> part.actions().standHere());
        at.shoot(robot, "place-placing", () -> part.actions().place());
        robot.interact(() -> part.map().picks().back());
        at.shoot(robot, "no-place", () -> part.places().searchProperty().set("xyz"));
        robot.interact(() -> part.places().searchProperty().set(""));
    }

    private void notices() throws Exception {
        NoticePart part = at.model.notice();
        at.over(robot, "no-notice", () -> part.form().start());
        publish("Sem luz no CD Canoas", Severity.INFO, "20h");
        publish(
                "A água do reservatório do Mathias Velho está contaminada. Distribuir só mineral.",
                Severity.DANGER,
                "amanhã 12h");
        at.shoot(robot, "notice", () -> at.model.shell().go(Screen.TODAY));
        publish("Ponte da Rua da Praia interditada", Severity.WARNING, "");
        at.over(robot, "notices", () -> write("Chuva forte", Severity.WARNING, "xyz"));
        robot.interact(() -> List.copyOf(part.board().current()).forEach(part.board()::close));
        at.over(robot, "notices-over", () -> part.form().start());
    }

    private void conflicts() throws Exception {
        ConflictPart part = at.model.conflict();
        String need = at.operation.need("25 lanche frio @Colégio Sinodal até 18h");
        String offer = at.operation.offer("30 lanche frio @Cozinha Solidária até 17h");
        at.operation.reserve(need, "25");
        at.operation.offer("60 lanche frio @Cozinha Mathias até 17h30");
        at.operation.shrink(offer, "10");
        at.operation.append(
                Emission.of(
                        Id.of(need),
                        new NeedUpdated(Map.of("/urgency", new Change("media", "alta")))));
        at.operation.append(
                Emission.of(
                        Id.of(need),
                        new NeedUpdated(Map.of("/urgency", new Change("media", "urgente")))));
        at.shoot(robot, "conflicts", () -> at.model.shell().go(Screen.CONFLICTS));
        at.shoot(
                robot,
                "conflict-values",
                () -> part.conflicts().select(part.conflicts().rows().getLast()));
        at.shoot(robot, "conflict-settled", () -> part.actions().first());
    }

    private void people() throws Exception {
        PersonPart part = at.model.person();
        at.shoot(robot, "people", () -> at.model.shell().go(Screen.PEOPLE));
        at.over(robot, "person-form", this::nobody);
        at.over(robot, "same-person", () -> part.actions().merge());
        at.shoot(robot, "person", () -> part.people().select(row("Ana Souza")));
        at.over(robot, "erase-person", () -> part.actions().erase());
        at.shoot(robot, "nobody", () -> part.people().searchProperty().set("xyz"));
        robot.interact(() -> part.people().searchProperty().set(""));
    }

    private void nobody() {
        at.model.person().actions().create();
        at.model.person().form().save();
    }

    private PersonRow row(String name) {
        return at.model.person().people().rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void publish(String text, Severity severity, String until) throws Exception {
        write(text, severity, until);
        RealWindow.until(() -> !at.model.notice().form().textProperty().get().equals(text));
    }

    private void write(String text, Severity severity, String until) {
        NoticeFormViewModel form = at.model.notice().form();
        robot.interact(() -> {
            form.start();
            form.textProperty().set(text);
            form.severityProperty().set(severity);
            form.untilProperty().set(until);
            form.publish();
        });
    }

    private void home() {
        var form = at.model.place().form();
        at.model.place().actions().create();
        form.kindProperty().set(PlaceKind.HOME);
        form.positionProperty().set("perto");
        form.cityProperty().set("Canoas");
        form.nameProperty().set("Marta");
        form.save();
    }
}
