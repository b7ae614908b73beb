package org.mutirao.ui.amend;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mutirao.application.command.Amending.Terms;
import org.mutirao.application.command.Coordination.Nothing;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Said;
import org.mutirao.application.entry.EntryError;
import org.mutirao.application.entry.QuickEntry;
import org.mutirao.application.entry.QuickEntry.Context;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;

/// Changing how many, how urgent and until when of a need or an offer, or calling it off. All of it
/// can be undone.
public final class AmendViewModel {
    private final UiContext context;
    private final Messages messages;
    private final Notices notices;
    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>();
    private final StringProperty quantity = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private final ObjectProperty<Urgency> urgency = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    public AmendViewModel(UiContext context, Tasks tasks, Messages messages, Notices notices) {
        this.context = context;
        this.messages = messages;
        this.notices = notices;
        this.jobs = new Jobs(tasks);
        quantity.addListener((o, before, now) -> error.set(null));
        due.addListener((o, before, now) -> error.set(null));
    }

    public void start(NeedRow need) {
        start(Subject.of(need));
    }

    public void start(OfferRow offer) {
        start(Subject.of(offer));
    }

    private void start(Subject what) {
        BigDecimal amount = what.quantity();
        Instant end = what.due();
        quantity.set(amount == null ? "" : Amounts.number(amount, messages.locale()));
        due.set(end == null ? "" : QuickEntry.due(end, now()));
        urgency.set(what.urgency());
        error.set(null);
        subject.set(what);
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /// Writes what is in the fields; what cannot be read is said, and nothing is written.
    public void save() {
        Subject what = subject.get();
        Optional<Said> wrong = wrong(what);
        if (wrong.isPresent()) {
            error.set(wrong.get());
            return;
        }
        Terms terms = new Terms(amount().orElse(null), urgency.get(), end().draft().due());
        jobs.run(
                () -> change(what, terms),
                nothing -> done(Said.of("done.amended", what.number())),
                error::set);
    }

    /// Calls it off.
    public void callOff() {
        Subject what = subject.get();
        jobs.run(
                () -> context.coordination().cancel(what.id(), ""),
                nothing ->
                        done(
                                what.need()
                                        ? Said.of("done.need_cancelled", what.number())
                                        : Said.of("done.offer_withdrawn", what.number())),
                error::set);
    }

    private Outcome<Nothing> change(Subject what, Terms terms) {
        return what.need()
                ? context.amending().need(what.id(), terms)
                : context.amending().offer(what.id(), terms);
    }

    private void done(Said said) {
        open.set(false);
        notices.tell(said);
    }

    private Optional<Said> wrong(Subject what) {
        String typed = quantity.get().strip();
        if (what.unit() != null && !typed.isEmpty() && amount().isEmpty()) {
            return Optional.of(Said.of("entry_bad_amount", typed));
        }
        return due.get().isBlank()
                ? Optional.empty()
                : end().errors().stream().map(EntryError::said).findFirst();
    }

    private Optional<BigDecimal> amount() {
        return Amounts.read(quantity.get(), messages.locale()).filter(a -> a.signum() > 0);
    }

    private QuickEntry.Reading end() {
        return QuickEntry.parseDue(due.get(), now());
    }

    private Context now() {
        return new Context(context.clock().instant(), context.zone(), QuickEntry.Mode.NEED);
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    public StringProperty quantityProperty() {
        return quantity;
    }

    /// As in quick entry after `até`; empty: no end.
    public StringProperty dueProperty() {
        return due;
    }

    public ObjectProperty<Urgency> urgencyProperty() {
        return urgency;
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
