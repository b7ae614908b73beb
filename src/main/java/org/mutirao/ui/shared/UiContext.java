package org.mutirao.ui.shared;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.mutirao.application.command.Amending;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Directory;
import org.mutirao.application.laptop.Laptop;
import org.mutirao.application.map.AreaPacks;
import org.mutirao.application.query.CounterModel;
import org.mutirao.application.query.Findables;
import org.mutirao.application.query.MapModel;
import org.mutirao.application.query.People;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.query.Timeline;
import org.mutirao.application.query.TodayModel;
import org.mutirao.application.query.WhyModel;
import org.mutirao.application.report.ReportDesk;
import org.mutirao.application.upkeep.Upkeep;

/// All that the window needs from outside, wired by hand where the program starts.
///
/// @param operation name of the operation, as people call it
/// @param actingId id of the person in whose name this laptop writes to begin with
/// @param act told, off the window's thread, who writes from now on
/// @param timeline puts back in time what the models read and the clock says
/// @param clock what "now" is
/// @param zone of the operation
/// @param background runs what may wait for a disk; one virtual thread each does
/// @param afterCommit takes what is to run, on any thread, after each commit
public record UiContext(
        String operation,
        String actingId,
        Consumer<String> act,
        Coordination coordination,
        Directory directory,
        Amending amending,
        ReadModel readModel,
        TodayModel today,
        CounterModel counter,
        MapModel mapModel,
        WhyModel why,
        DeliveryPorts sagas,
        Timeline timeline,
        AreaPacks areaPacks,
        DirectoryPorts directoryPorts,
        Filing filing,
        ReportDesk reports,
        Findables findables,
        ShiftPorts shifts,
        People people,
        LocalSettings settings,
        Upkeep upkeep,
        Laptop laptop,
        Clock clock,
        ZoneId zone,
        Executor background,
        Consumer<Runnable> afterCommit) {

    /// The same, told of commits by somebody else.
    public UiContext toldBy(Consumer<Runnable> other) {
        return new UiContext(
                operation,
                actingId,
                act,
                coordination,
                directory,
                amending,
                readModel,
                today,
                counter,
                mapModel,
                why,
                sagas,
                timeline,
                areaPacks,
                directoryPorts,
                filing,
                reports,
                findables,
                shifts,
                people,
                settings,
                upkeep,
                laptop,
                clock,
                zone,
                background,
                other);
    }
}
