package org.mutirao.ui.shared;

import org.mutirao.application.process.Progress;
import org.mutirao.application.process.SagaDesk;

/// What the window needs to follow deliveries.
///
/// @param progress how they come along
/// @param desk what people do about them
public record DeliveryPorts(Progress progress, SagaDesk desk) {}
