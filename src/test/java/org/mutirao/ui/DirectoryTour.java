package org.mutirao.ui;

import org.mutirao.application.command.Directory.PlaceDraft;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.domain.directory.PlaceKind;
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
        at.shoot(robot, "same-place", () -> part.actions().merge());
        at.shoot(robot, "merged-places", () -> part.same().merge());
        at.shoot(robot, "place-why", () -> part.actions().why());
        robot.interact(() -> at.model.shell().back());
        robot.interact(() -> part.actions().standHere());
        at.shoot(robot, "place-placing", () -> part.actions().place());
        robot.interact(() -> part.map().picks().back());
        at.shoot(robot, "no-place", () -> part.places().searchProperty().set("xyz"));
        robot.interact(() -> part.places().searchProperty().set(""));
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
