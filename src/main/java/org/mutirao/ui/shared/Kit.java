package org.mutirao.ui.shared;

import java.util.function.Consumer;

/// What every part of one window is made with.
///
/// @param tasks whose results come back where view models may be touched
/// @param names of people, as lists learn them
/// @param keeping what this laptop remembers
/// @param go shows a screen
public record Kit(
        UiContext context,
        Tasks tasks,
        Messages messages,
        Notices notices,
        Keeping keeping,
        WhyViewModel why,
        Names names,
        Consumer<Screen> go) {}
