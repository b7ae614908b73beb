package org.mutirao.ui.need;

import java.util.Optional;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.query.DeliveryRow;

/// A delivery that was just sent.
///
/// @param codes to hand over
/// @param delivery as it stands in the lists
/// @param carrier name of who takes it
public record Sent(Dispatched codes, Optional<DeliveryRow> delivery, String carrier) {}
