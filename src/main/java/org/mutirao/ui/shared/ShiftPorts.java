package org.mutirao.ui.shared;

import org.mutirao.application.command.ShiftDesk;
import org.mutirao.application.query.Unseen;

/// What handing a point over needs from outside.
public record ShiftPorts(ShiftDesk desk, Unseen unseen) {}
