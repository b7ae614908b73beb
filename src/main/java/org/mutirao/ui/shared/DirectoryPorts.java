package org.mutirao.ui.shared;

import org.mutirao.application.command.NoticeBoard;
import org.mutirao.application.command.PeopleDesk;
import org.mutirao.application.command.PlaceDesk;
import org.mutirao.application.command.Settling;
import org.mutirao.application.query.ConflictsModel;
import org.mutirao.application.query.Contacts;
import org.mutirao.application.query.NoticesModel;
import org.mutirao.application.query.PeopleModel;
import org.mutirao.application.query.PlacesModel;

/// What the screens of places and people, and the notices, ask and do.
///
/// @param contacts opens what is personal for whoever may see it
public record DirectoryPorts(
        PlacesModel places,
        PlaceDesk placeDesk,
        PeopleModel people,
        PeopleDesk peopleDesk,
        Contacts contacts,
        NoticesModel notices,
        NoticeBoard noticeBoard,
        ConflictsModel conflicts,
        Settling settling) {}
