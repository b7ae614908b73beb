package org.mutirao.ui.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.paper.DeliveryPapers;
import org.mutirao.application.paper.Paper;
import org.mutirao.application.paper.PlacePapers;
import org.mutirao.application.paper.Route;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.Pages;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.matching.Point;
import org.mutirao.ui.shared.Choosing;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Search;
import org.mutirao.ui.shared.Tasks;

/// Which papers there are: of a delivery that has not ended, of its carrier, of its origin, and of
/// all places.
public final class PapersViewModel {
    private static final int MOST = 200;

    private final ReadModel read;
    private final Names names;
    private final Kit kit;
    private final Tasks tasks;
    private final Jobs jobs;
    private final DeliveryPapers papers;
    private final PaperViewModel paper;
    private final Choosing<DeliveryRow> deliveries;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Supplier<@Nullable DeliveryRow> preferred = () -> null;
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    PapersViewModel(Kit kit, PaperViewModel paper) {
        this.kit = kit;
        this.read = kit.context().readModel();
        this.names = kit.names();
        this.tasks = kit.tasks();
        this.jobs = new Jobs(tasks);
        this.papers = new DeliveryPapers(kit.messages()::get);
        this.paper = paper;
        this.deliveries = new Choosing<>(tasks, this::find, this::meant, error::set);
    }

    /// Asks which paper is wanted.
    public void start() {
        error.set(null);
        deliveries.start();
        open.set(true);
    }

    /// Says which delivery is meant where nothing is typed.
    ///
    /// @param likely null: none
    public void prefer(Supplier<@Nullable DeliveryRow> likely) {
        preferred = likely;
    }

    private Optional<DeliveryRow> meant(List<DeliveryRow> rows) {
        DeliveryRow likely = preferred.get();
        return rows.stream()
                .filter(row -> likely != null && row.deliveryId().equals(likely.deliveryId()))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    private List<DeliveryRow> find(String typed) {
        return Search.of(typed).among(this::page, this::texts, MOST);
    }

    /// The names of its carriers are known then.
    private List<DeliveryRow> page(int from) {
        List<DeliveryRow> rows = read.deliveries(DeliveryStatus.open(), from, ReadModel.MOST_ROWS);
        names.learn(rows.stream().map(DeliveryRow::volunteerId));
        return rows;
    }

    private Stream<String> texts(DeliveryRow row) {
        return Stream.concat(
                Stream.of(
                        row.number(),
                        Objects.requireNonNullElse(row.origin(), ""),
                        Objects.requireNonNullElse(row.destination(), ""),
                        names.of(row.volunteerId())),
                row.lines().stream().map(DeliveryRow.Line::item));
    }

    private Stream<DeliveryRow> underWay() {
        return Pages.all(from -> read.deliveries(DeliveryStatus.open(), from, ReadModel.MOST_ROWS));
    }

    /// What goes with the carrier of the chosen delivery.
    public void slip() {
        DeliveryRow row = deliveries.chosen();
        if (row != null) {
            paper.show(List.of(papers.slip(row)));
        }
    }

    /// Where the carrier of the chosen delivery goes with all that they have.
    public void route() {
        DeliveryRow row = deliveries.chosen();
        if (row != null && row.volunteerId() != null) {
            show(() -> routeOf(row.volunteerId()));
        }
    }

    private Paper routeOf(@Nullable String carrier) {
        List<DeliveryRow> all =
                underWay().filter(each -> Objects.equals(each.volunteerId(), carrier)).toList();
        Map<String, Point> where = new HashMap<>();
        all.forEach(each -> {
            learn(where, each.originId());
            learn(where, each.destinationId());
        });
        names.learn(Stream.ofNullable(carrier));
        return papers.route(names.of(carrier), Route.of(all, where, null));
    }

    private void learn(Map<String, Point> where, @Nullable String placeId) {
        if (placeId != null && !where.containsKey(placeId)) {
            read.place(placeId)
                    .filter(place -> place.latitude() != null && place.longitude() != null)
                    .ifPresent(place -> where.put(placeId, point(place)));
        }
    }

    private static Point point(PlaceRow place) {
        return new Point(
                Objects.requireNonNull(place.latitude()).doubleValue(),
                Objects.requireNonNull(place.longitude()).doubleValue());
    }

    /// What is to be loaded where the chosen delivery begins.
    public void load() {
        DeliveryRow row = deliveries.chosen();
        if (row != null) {
            show(() ->
                    papers.load(
                            row.origin(),
                            underWay()
                                    .filter(each -> each.status().equals("iniciada"))
                                    .filter(each -> Objects.equals(each.originId(), row.originId()))
                                    .toList()));
        }
    }

    /// All places but homes.
    public void places() {
        show(() ->
                PlacePapers.list(
                        Pages.all(from -> read.places(null, from, ReadModel.MOST_ROWS)).toList(),
                        kit.messages()::get));
    }

    private void show(Callable<Paper> made) {
        tasks.run(made, one -> paper.show(List.of(one)), error::set);
    }

    /// A code of the chosen delivery once more, for whoever has to say it; that is recorded.
    public void code(CodeKind kind) {
        DeliveryRow row = deliveries.chosen();
        if (row == null) {
            return;
        }
        error.set(null);
        jobs.run(
                () -> kit.context().coordination().showCode(row.deliveryId(), kind),
                code -> paper.show(List.of(papers.code(row, kind, code))),
                error::set);
    }

    /// The papers of what was just sent, for its carrier.
    public void slipsOf(List<DeliveryRow> rows) {
        paper.show(rows.stream().map(papers::slip).toList());
    }

    /// A code that was just made and shown, and whose it is.
    ///
    /// @param pickup null: the goods are not fetched from a provider
    public record Codes(DeliveryRow row, String delivery, @Nullable String pickup) {}

    /// The codes of what was just sent, a paper each.
    public void codesOf(List<Codes> all) {
        List<Paper> made = new ArrayList<>();
        for (Codes each : all) {
            made.add(papers.code(each.row(), CodeKind.DELIVERY, each.delivery()));
            String pickup = each.pickup();
            if (pickup != null) {
                made.add(papers.code(each.row(), CodeKind.PICKUP, pickup));
            }
        }
        paper.show(made);
    }

    public void close() {
        deliveries.stop();
        open.set(false);
    }

    /// Of which delivery.
    public Choosing<DeliveryRow> deliveries() {
        return deliveries;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Why there is no such paper.
    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
