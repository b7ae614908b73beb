package org.mutirao.ui.shared;

import org.mutirao.application.command.PlaceDesk;
import org.mutirao.application.query.Contacts;
import org.mutirao.application.query.PeopleModel;
import org.mutirao.application.query.PlacesModel;

/// What the screens of places and people ask and do.
///
/// @param contacts opens what is personal for whoever may see it
public record DirectoryPorts(
        PlacesModel places, PlaceDesk placeDesk, PeopleModel people, Contacts contacts) {}
