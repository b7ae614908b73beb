package org.mutirao.ui.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.report.ReportChoice;
import org.mutirao.application.report.ReportFormat;

/// What a person chooses of a report before it is made.
public final class ReportChoosing {
    private final Clock clock;
    private final ZoneId zone;
    private final ObjectProperty<ReportPeriod> period =
            new SimpleObjectProperty<>(ReportPeriod.ALL);
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty last = new SimpleStringProperty("");
    private final ObjectProperty<PlaceRow> place = new SimpleObjectProperty<>();
    private final ObjectProperty<PlaceRow> provider = new SimpleObjectProperty<>();
    private final ObjectProperty<Locale> language;
    private final BooleanProperty pdf = new SimpleBooleanProperty(true);
    private final BooleanProperty csv = new SimpleBooleanProperty();
    private final BooleanProperty xlsx = new SimpleBooleanProperty();
    private final BooleanProperty names = new SimpleBooleanProperty();
    private final ObjectBinding<Optional<ReportChoice>> choice;

    /// @param language to begin with
    ReportChoosing(Clock clock, ZoneId zone, Locale language) {
        this.clock = clock;
        this.zone = zone;
        this.language = new SimpleObjectProperty<>(language);
        this.choice =
                Bindings.createObjectBinding(
                        this::read, period, first, last, place, provider, names);
    }

    private Optional<ReportChoice> read() {
        return Days.of(
                        period.get(),
                        first.get(),
                        last.get(),
                        LocalDate.ofInstant(clock.instant(), zone),
                        zone)
                .map(days ->
                        new ReportChoice(
                                days.from(),
                                days.to(),
                                id(place.get()),
                                id(provider.get()),
                                names.get()));
    }

    /// Reads the choice again: "today" may be another day by now.
    ///
    /// @return whether it is another choice
    boolean renew() {
        Optional<ReportChoice> before = choice.get();
        choice.invalidate();
        return !before.equals(choice.get());
    }

    private static @Nullable String id(@Nullable PlaceRow row) {
        return row == null ? null : row.placeId();
    }

    /// In the order in which they are written.
    List<ReportFormat> formats() {
        List<ReportFormat> chosen = new ArrayList<>();
        add(chosen, pdf, ReportFormat.PDF);
        add(chosen, csv, ReportFormat.CSV);
        add(chosen, xlsx, ReportFormat.XLSX);
        return chosen;
    }

    private static void add(
            List<ReportFormat> chosen, BooleanProperty wanted, ReportFormat format) {
        if (wanted.get()) {
            chosen.add(format);
        }
    }

    /// Empty where the typed days are none.
    public ObjectBinding<Optional<ReportChoice>> choiceProperty() {
        return choice;
    }

    public ObjectProperty<ReportPeriod> periodProperty() {
        return period;
    }

    public StringProperty firstProperty() {
        return first;
    }

    public StringProperty lastProperty() {
        return last;
    }

    /// Null: every place.
    public ObjectProperty<PlaceRow> placeProperty() {
        return place;
    }

    /// Null: every provider.
    public ObjectProperty<PlaceRow> providerProperty() {
        return provider;
    }

    /// Of the report, whatever the window's.
    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    public BooleanProperty pdfProperty() {
        return pdf;
    }

    public BooleanProperty csvProperty() {
        return csv;
    }

    public BooleanProperty xlsxProperty() {
        return xlsx;
    }

    public BooleanProperty namesProperty() {
        return names;
    }
}
